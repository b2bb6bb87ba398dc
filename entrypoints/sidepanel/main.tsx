// Border: the side panel. It shows what the record and the worker say, and asks the worker for everything that touches a tab.
import '../../lib/domain/jitless.ts';
import '../../components/theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SayProvider } from '../../components/say.tsx';
import { openApp } from '../../lib/app/open-app.ts';
import { language, say } from '../../lib/browser/i18n.ts';
import { GuardedPanel } from './guarded-panel.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('sidepanel.html has no #root');
document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
document.title = say('extension_name');
createRoot(root).render(
  <StrictMode>
    <SayProvider say={say} language={language()}>
      <GuardedPanel app={openApp()} />
    </SayProvider>
  </StrictMode>,
);

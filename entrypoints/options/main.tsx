// Border: the options page. Who works here, on which backends, and what the team has decided.
import '../../lib/domain/jitless.ts';
import '../../components/theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SayProvider } from '../../components/say.tsx';
import { openApp } from '../../lib/app/open-app.ts';
import { language, say } from '../../lib/browser/i18n.ts';
import { Options } from './options.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('options.html has no #root');
document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
document.title = say('options_title', [say('extension_name')]);
createRoot(root).render(
  <StrictMode>
    <SayProvider say={say} language={language()}>
      <Options app={openApp()} />
    </SayProvider>
  </StrictMode>,
);

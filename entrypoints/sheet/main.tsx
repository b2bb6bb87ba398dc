// Border: a paper of one merchant, the sheet or the report that the address names. It reads the record and changes nothing.
import '../../lib/domain/jitless.ts';
import '../../components/theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SayProvider } from '../../components/say.tsx';
import { openApp } from '../../lib/app/open-app.ts';
import { language, say } from '../../lib/browser/i18n.ts';
import { paperOf } from '../../lib/domain/paper-address.ts';
import { Paper } from './paper.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('sheet.html has no #root');
document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
document.title = say('extension_name');
createRoot(root).render(
  <StrictMode>
    <SayProvider say={say} language={language()}>
      <Paper app={openApp()} name={paperOf(location.search)} />
    </SayProvider>
  </StrictMode>,
);

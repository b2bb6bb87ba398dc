// Shows one screen at a time, named by the address: index.html#<screen>/<zh|en>.
import '../../../components/theme/theme.css';
import axe from 'axe-core';
import { createRoot } from 'react-dom/client';
import { type Language, SayProvider } from '../../../components/say.tsx';
import { called } from './desk-fixture.ts';
import { sayFrom } from './say-from.ts';
import { SCREENS } from './screens.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
const root = createRoot(place);

function show(): void {
  const [id = '', asked] = location.hash.slice(1).split('/');
  const language: Language = asked === 'en' ? 'en' : 'zh';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  root.render(
    <div key={location.hash} data-screen={`${id}/${language}`}>
      <SayProvider say={sayFrom(language)} language={language}>
        {SCREENS[id]}
      </SayProvider>
    </div>,
  );
}

window.addEventListener('hashchange', show);
show();
// The specs ask axe for complaints: handed over with the page it need not be sent again for each screen.
Object.assign(window, { axe, called });

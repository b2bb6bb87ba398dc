import { OPEN_PAGE } from './open-page.ts';
import { startPart } from './start-part.ts';
import { parse, parseDialogs } from './widgets/parse.ts';
import { tabs } from './widgets/tabs.ts';

interface MenuPage {
  readonly id: string;
  readonly title: string;
}

interface Setup {
  readonly home: MenuPage;
  readonly pages: readonly MenuPage[];
  readonly frames: 'iframe' | 'inline';
  readonly background: readonly string[];
}

const setup = JSON.parse(document.getElementById('setup')?.textContent ?? '') as Setup;
const center = tabs(document.querySelector('.tabs-container') as HTMLElement, (id) => history.replaceState(null, '', id ? `#${id}` : '#'));

/** Opens a page in a tab of its own, or brings its tab to the front. */
function open(id: string, front = true): void {
  const page = [setup.home, ...setup.pages].find((candidate) => candidate.id === id);
  if (!page) return;
  if (center.has(id)) center.select(id);
  else center.add(id, page.title, setup.frames === 'iframe' ? frame(id) : panel(id), front);
}

/** The content in a frame of the same origin. */
function frame(id: string): HTMLElement {
  const element = Object.assign(document.createElement('iframe'), { src: `/part/${id}` });
  element.setAttribute('frameborder', '0');
  element.style.cssText = 'width:100%;height:100%;display:block';
  return element;
}

/** The content fetched into the shell's own document. */
function panel(id: string): HTMLElement {
  const element = document.createElement('div');
  void fetch(`/part/${id}?inline`).then(async (answer) => {
    if (answer.redirected) location.href = '/login';
    element.innerHTML = await answer.text();
    startPart(element);
  });
  return element;
}

parse(document.body);
const changePassword = parseDialogs(document.body).get('change-password');
document.querySelector('.change-password')?.addEventListener('click', () => changePassword?.open());
for (const item of document.querySelectorAll<HTMLElement>('.menu-item'))
  item.addEventListener('click', () => open(item.dataset['page'] ?? ''));
addEventListener(OPEN_PAGE, (event) => open((event as CustomEvent<string>).detail));

const asked = location.hash.slice(1);
open(setup.home.id);
for (const id of setup.background) open(id, false);
if (asked) open(asked);

import { button } from './linkbutton.ts';
import { kitWindow } from './window.ts';

const WIDTH = 300;
/** EasyUI's own default: a slide stays this long. */
const SLIDE_MS = 4000;

type Icon = 'info' | 'error' | 'question' | 'warning';

/** A box with 确定. Resolves when it was pressed or the box closed. */
export function alertBox(text: string, icon: Icon = 'info'): Promise<void> {
  return new Promise((resolve) => {
    const buttons = Object.assign(document.createElement('div'), { className: 'messager-button' });
    const box = messagerWindow('提示', text, icon, buttons);
    const done = (): void => {
      box.destroy();
      resolve();
    };
    buttons.append(button('确定', done));
    box.panel.querySelector('.panel-tool-close')?.addEventListener('click', done);
    box.open();
  });
}

/** A box that slides in at the lower right and leaves by itself. */
export function slide(text: string): void {
  const panel = document.createElement('div');
  panel.className = 'panel window messager-window messager-slide';
  panel.innerHTML =
    '<div class="panel-header window-header"><div class="panel-title">提示</div><div class="panel-tool"><a href="javascript:;" class="panel-tool-close"></a></div></div><div class="messager-body panel-body window-body"></div>';
  (panel.querySelector('.messager-body') as HTMLElement).textContent = text;
  document.body.append(panel);
  panel.querySelector('.panel-tool-close')?.addEventListener('click', () => panel.remove());
  setTimeout(() => panel.remove(), SLIDE_MS);
}

function messagerWindow(title: string, text: string, icon: Icon, buttons: HTMLElement) {
  const body = document.createElement('div');
  body.className = 'messager-body';
  body.innerHTML = `<div class="messager-icon messager-${icon}"></div><div></div><div style="clear:both"></div>`;
  (body.children[1] as HTMLElement).textContent = text;
  body.append(buttons);
  const made = kitWindow(title, body, undefined, WIDTH);
  made.panel.classList.add('messager-window');
  return made;
}

import { type KitWindow, kitWindow } from './window.ts';

const WIDTH = 460;

/** Moves a dialog of the page into a window under the body, closed; what is `data-close` in it closes it. */
export function dialog(element: HTMLElement): KitWindow {
  const title = element.title;
  element.removeAttribute('title');
  const buttons = element.querySelector<HTMLElement>('.dialog-buttons');
  buttons?.classList.replace('dialog-buttons', 'dialog-button');
  const made = kitWindow(title, element, buttons ?? undefined, WIDTH);
  for (const closer of made.panel.querySelectorAll('[data-close]')) closer.addEventListener('click', made.close);
  return made;
}

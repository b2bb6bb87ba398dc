import { findDeep } from './find-deep.ts';

/** A dialog that is already in the page, hidden. */
export interface Dialog {
  readonly root: HTMLElement;
  show(): void;
  hide(): void;
  isShown(): boolean;
  /** The one element of this kind in the dialog. */
  part<E extends HTMLElement = HTMLElement>(css: string): E;
}

/** Takes over the dialog marked `data-dialog="<name>"`; every element marked `data-close` shuts it, and `closed` hears of it. */
export function dialog(name: string, closed: () => void = () => undefined): Dialog {
  const root = findDeep(`[data-dialog="${name}"]`);
  if (!root) throw new Error(`No dialog ${name} in the page`);
  const made: Dialog = {
    root,
    show: () => root.style.removeProperty('display'),
    hide() {
      root.style.display = 'none';
      closed();
    },
    isShown: () => root.style.display !== 'none',
    part<E extends HTMLElement>(css: string): E {
      const found = root.querySelector<E>(css);
      if (!found) throw new Error(`No ${css} in the dialog ${name}`);
      return found;
    },
  };
  for (const button of root.querySelectorAll('[data-close]')) button.addEventListener('click', made.hide);
  return made;
}

import { startForm } from './form.ts';
import { openPage } from './open-page.ts';
import { parse, parseDialogs } from './widgets/parse.ts';

/** Brings one part to life, in a frame of its own or in a panel of the shell: widgets, dialogs, tiles, settings forms. */
export function startPart(root: HTMLElement): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form.settings')) startForm(form);
  parse(root);
  parseDialogs(root);
  for (const tile of root.querySelectorAll<HTMLElement>('.tile'))
    tile.addEventListener('click', () => openPage(tile.dataset['page'] ?? ''));
}

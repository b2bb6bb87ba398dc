import { startForm } from './form.ts';
import { type Dialog, startGridPage } from './grid-page.ts';
import { openPage } from './open-page.ts';
import { parse, parseDialogs } from './widgets/parse.ts';

/** Brings one part to life, in a frame of its own or in a panel of the shell: widgets, dialogs, tiles, settings forms, grids. */
export function startPart(root: HTMLElement): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form.settings')) startForm(form);
  const form = root.querySelector<HTMLFormElement>('form.record');
  const widgets = form === null ? new Map() : parse(form);
  parse(root);
  const window = parseDialogs(root).get('edit');
  const edit: Dialog | undefined = form === null || window === undefined ? undefined : { window, form, widgets };
  for (const host of root.querySelectorAll<HTMLElement>('.grid-page')) startGridPage(host, edit);
  for (const container of root.querySelectorAll<HTMLElement>('.inner-tabs')) startInnerTabs(container);
  for (const tile of root.querySelectorAll<HTMLElement>('.tile'))
    tile.addEventListener('click', () => openPage(tile.dataset['page'] ?? ''));
}

/** Tabs inside a page: all panels are there, the one in front is shown. */
function startInnerTabs(container: HTMLElement): void {
  const items = [...container.querySelectorAll('.tabs > li')];
  const panels = [...container.querySelectorAll<HTMLElement>(':scope > .tabs-panels > .panel')];
  for (const [at, item] of items.entries())
    item.addEventListener('click', () => {
      for (const [other, one] of items.entries()) one.classList.toggle('tabs-selected', other === at);
      for (const [other, panel] of panels.entries()) panel.style.display = other === at ? 'block' : 'none';
    });
}

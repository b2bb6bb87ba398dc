import { call } from './call.ts';
import { load, save } from './form.ts';
import { type Column, type Datagrid, datagrid } from './widgets/datagrid.ts';
import { alertBox, slide } from './widgets/messager.ts';
import type { Widget } from './widgets/widget.ts';
import type { KitWindow } from './widgets/window.ts';

interface Setup {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly toolbar: readonly { readonly text: string; readonly act: string; readonly needsRow?: true }[];
}

/** The dialog behind 编辑, its form and the fields in it. */
export interface Dialog {
  readonly window: KitWindow;
  readonly form: HTMLFormElement;
  readonly widgets: Map<string, Widget>;
}

/** A grid page: its rows come from the server, its buttons work on what is selected, 编辑 opens the dialog. */
export function startGridPage(host: HTMLElement, edit: Dialog | undefined): void {
  const { id, columns, toolbar } = JSON.parse(host.dataset['setup'] ?? '') as Setup;
  const buttons = toolbar.map(({ text, act, needsRow }) => ({ text, pressed: () => void press(act, needsRow === true) }));
  const grid = datagrid(host, columns, buttons);
  const press = async (act: string, needsRow: boolean): Promise<void> => {
    if (needsRow && grid.selected().length !== 1) return alertBox('请选择一条记录', 'warning');
    if (act === 'edit') return edit?.window.open();
    await post(grid, id, act);
  };
  if (edit) startDialog(edit, () => void fetchRows(grid, id));
  void fetchRows(grid, id);
}

async function post(grid: Datagrid, id: string, act: string): Promise<void> {
  const answer = await call(`/act/${id}`, new URLSearchParams([['act', act], ...grid.selected().map((row) => ['row', String(row)])]));
  if (!answer) return;
  if (!answer.ok) return alertBox(answer.msg ?? '', 'error');
  slide(answer.msg ?? '');
  await fetchRows(grid, id);
}

async function fetchRows(grid: Datagrid, id: string): Promise<void> {
  grid.loading(true);
  const answer = await call(`/rows/${id}`);
  grid.loading(false);
  grid.show(answer?.rows ?? []);
}

/** The dialog holds what is stored; saved, it goes and the grid fetches its rows anew. */
function startDialog({ window, form, widgets }: Dialog, saved: () => void): void {
  const page = form.dataset['page'] ?? '';
  void load(page, widgets);
  window.panel.querySelector('[data-submit]')?.addEventListener('click', async () => {
    if (!(await save(form, page, widgets))) return;
    window.close();
    saved();
  });
}

import { call } from './call.ts';
import { load, save } from './form.ts';
import { type Column, type Datagrid, datagrid } from './widgets/datagrid.ts';
import { alertBox, slide } from './widgets/messager.ts';
import type { Widget } from './widgets/widget.ts';
import type { KitWindow } from './widgets/window.ts';

interface Setup {
  readonly id: string;
  readonly pageSize: number;
  readonly columns: readonly Column[];
  readonly toolbar: readonly { readonly text: string; readonly act: string; readonly needsRow?: true }[];
}

/** The dialog behind 编辑, its form and the fields in it. */
export interface Dialog {
  readonly window: KitWindow;
  readonly form: HTMLFormElement;
  readonly widgets: Map<string, Widget>;
}

const TITLES: Readonly<Record<string, string>> = { add: '新增', edit: '编辑' };

/** A grid page: its rows come from the server page by page, its buttons work on what is selected, 新增 and 编辑 open the dialog. */
export function startGridPage(host: HTMLElement, edit: Dialog | undefined): void {
  const { id, columns, toolbar, pageSize } = JSON.parse(host.dataset['setup'] ?? '') as Setup;
  const buttons = toolbar.map(({ text, act, needsRow }) => ({ text, pressed: () => void press(act, needsRow === true) }));
  const grid = datagrid(host, columns, buttons, { size: pageSize, turned: (page) => void fetchRows(grid, id, page) });
  const press = async (act: string, needsRow: boolean): Promise<void> => {
    const [row, ...more] = grid.selected();
    if (needsRow && (row === undefined || more.length > 0)) return alertBox('请选择一条记录', 'warning');
    if (edit !== undefined && TITLES[act] !== undefined) return openDialog(edit, TITLES[act], act === 'add' ? '' : (row?.['row'] ?? ''));
    await post(grid, id, act);
  };
  if (edit) startDialog(edit, () => void fetchRows(grid, id, 1));
  void fetchRows(grid, id, 1);
}

async function post(grid: Datagrid, id: string, act: string): Promise<void> {
  const rows = grid.selected().map((row): [string, string] => ['row', row['row'] ?? '']);
  const answer = await call(`/act/${id}`, new URLSearchParams([['act', act], ...rows]));
  if (!answer) return;
  if (!answer.ok) return alertBox(answer.msg ?? '', 'error');
  slide(answer.msg ?? '');
  await fetchRows(grid, id, 1);
}

/** Rows that do not come leave the grid as it was, without a word, as EasyUI's own loader does. */
async function fetchRows(grid: Datagrid, id: string, page: number): Promise<void> {
  grid.loading(true);
  const answer = await call(`/rows/${id}?page=${page}`);
  grid.loading(false);
  if (answer?.ok) grid.show(answer.rows ?? [], page, answer.total ?? 0);
}

/** Opens the dialog for a row, or empty for a new one. */
async function openDialog({ window, form, widgets }: Dialog, title: string, row: string): Promise<void> {
  form.dataset['row'] = row;
  (window.panel.querySelector('.panel-title') as HTMLElement).textContent = title;
  await load(form.dataset['page'] ?? '', widgets, row);
  window.open();
}

/** Saved, the dialog goes and the grid fetches its rows anew. */
function startDialog({ window, form, widgets }: Dialog, saved: () => void): void {
  window.panel.querySelector('[data-submit]')?.addEventListener('click', async () => {
    if (!(await save(form, form.dataset['page'] ?? '', widgets))) return;
    window.close();
    saved();
  });
}

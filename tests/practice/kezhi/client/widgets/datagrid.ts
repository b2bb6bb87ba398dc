import { button } from './linkbutton.ts';
import { drawPager } from './pager.ts';

export type Row = Readonly<Record<string, string>>;

export interface Column {
  readonly field: string;
  readonly title: string;
  readonly frozen?: true;
  readonly width: number;
}

/** A grid as EasyUI draws it: every row twice, its frozen columns on the left and the others on the right, tied by one index. */
export interface Datagrid {
  /** Rows that a person has selected on the page in view. */
  selected(): Row[];
  /** Draws the rows of a page, from 1, of so many in all; nothing is selected then. */
  show(rows: readonly Row[], page: number, total: number): void;
  /** Lays the mask over the rows, or takes it away. */
  loading(is: boolean): void;
}

/** How many rows stand on a page, and what hears that another page is wanted. */
interface Paging {
  readonly size: number;
  readonly turned: (page: number) => void;
}

/** Draws an empty grid into the host. `buttons` stand in its toolbar. */
export function datagrid(
  host: HTMLElement,
  columns: readonly Column[],
  buttons: readonly { text: string; pressed: () => void }[],
  { size, turned }: Paging,
): Datagrid {
  host.innerHTML = `<div class="panel datagrid"><div class="datagrid-wrap panel-body"><div class="datagrid-toolbar"></div>
<div class="datagrid-view">${sideHtml(1, frozenOf(columns))}${sideHtml(
    2,
    columns.filter(({ frozen }) => !frozen),
  )}<table class="datagrid-f" style="display:none"></table></div>
<div class="datagrid-pager pagination"></div></div></div>`;
  const toolbar = host.querySelector('.datagrid-toolbar') as HTMLElement;
  for (const { text, pressed } of buttons) {
    const link = button(text, pressed);
    link.classList.add('l-btn-plain');
    toolbar.append(link);
  }
  const view = host.querySelector('.datagrid-view') as HTMLElement;
  view.addEventListener('click', (event) => select(view, (event.target as Element).closest('tr.datagrid-row')));
  let shown: readonly Row[] = [];
  return {
    selected: () => {
      const chosen = [...view.querySelectorAll('.datagrid-view2 .datagrid-row-selected')].map((row) =>
        row.getAttribute('datagrid-row-index'),
      );
      return shown.filter((_, index) => chosen.includes(String(index)));
    },
    show(rows, page, total) {
      shown = rows;
      show(host, columns, rows);
      drawPager(host.querySelector('.datagrid-pager') as HTMLElement, { page, size, total, rows: rows.length }, turned);
    },
    loading: (is) => mask(view, is),
  };
}

function frozenOf(columns: readonly Column[]): Column[] {
  return [{ field: 'ck', title: '', width: 26 }, ...columns.filter(({ frozen }) => frozen)];
}

function sideHtml(side: 1 | 2, columns: readonly Column[]): string {
  const heads = columns.map(
    ({ field, title, width }) =>
      `<td field="${field}"><div class="datagrid-cell" style="width:${width}px"><span>${title}</span><span class="datagrid-sort-icon"></span></div></td>`,
  );
  return `<div class="datagrid-view${side}"><div class="datagrid-header"><table class="datagrid-htable"><tr class="datagrid-header-row">${heads.join('')}</tr></table></div><div class="datagrid-body"><table class="datagrid-btable"></table></div></div>`;
}

function show(host: HTMLElement, columns: readonly Column[], rows: readonly Row[]): void {
  const sides = [frozenOf(columns), columns.filter(({ frozen }) => !frozen)];
  for (const [at, side] of sides.entries()) {
    const body = host.querySelector(`.datagrid-view${at + 1} .datagrid-btable`) as HTMLElement;
    body.replaceChildren(...rows.map((row, index) => drawRow(row, index, at + 1, side)));
  }
}

function drawRow(row: Row, index: number, side: number, columns: readonly Column[]): HTMLElement {
  const line = Object.assign(document.createElement('tr'), { id: `datagrid-row-r1-${side}-${index}`, className: 'datagrid-row' });
  line.setAttribute('datagrid-row-index', String(index));
  line.append(
    ...columns.map(({ field, width }) => {
      const cell = document.createElement('td');
      cell.setAttribute('field', field);
      cell.innerHTML =
        field === 'ck'
          ? '<div class="datagrid-cell-check"><input type="checkbox"></div>'
          : `<div class="datagrid-cell" style="width:${width}px"></div>`;
      if (field !== 'ck') (cell.firstElementChild as HTMLElement).textContent = row[field] ?? '';
      return cell;
    }),
  );
  return line;
}

/** A press on a row selects it or takes that back, in both its parts; others stay selected as they are. */
function select(view: HTMLElement, row: Element | null): void {
  if (row === null) return;
  const selects = !row.classList.contains('datagrid-row-selected');
  for (const part of view.querySelectorAll(`tr[datagrid-row-index="${row.getAttribute('datagrid-row-index')}"]`)) {
    for (const name of ['datagrid-row-selected', 'datagrid-row-checked']) part.classList.toggle(name, selects);
    for (const box of part.querySelectorAll<HTMLInputElement>('.datagrid-cell-check input')) box.checked = selects;
  }
}

function mask(view: HTMLElement, is: boolean): void {
  for (const old of view.querySelectorAll('.datagrid-mask,.datagrid-mask-msg')) old.remove();
  if (!is) return;
  const message = Object.assign(document.createElement('div'), { className: 'datagrid-mask-msg', textContent: '正在处理，请稍待。。。' });
  view.append(Object.assign(document.createElement('div'), { className: 'datagrid-mask' }), message);
}

import type { Refusal } from '../../domain/outcome.ts';
import { findIn } from '../composed.ts';
import type { Ground } from '../locate/ground.ts';
import { isShown } from '../shown.ts';
import { plain, saysOne, tidy } from '../text.ts';

/** One row as a person sees it, though EasyUI draws it in parts: its frozen columns on the left, the others beside them. */
export interface GridRow {
  readonly parts: readonly Element[];
  /** Cells by the text of their column's header, in the form texts are compared in. */
  readonly cells: ReadonlyMap<string, Element>;
}

/**
 * A data grid that is shown. `total`: how many rows its pager counts; as many as are there where it counts none.
 * `from`: which of them the first row is, from 1.
 */
export interface Grid {
  readonly view: Element;
  readonly rows: readonly GridRow[];
  readonly total: number;
  readonly from: number;
}

const VIEW = '.datagrid-view';

/** The one shown grid with a column that is headed by one of the texts, wherever it stands: a dialog may lie over it. */
export function readGrid({ index }: Ground, headed: readonly string[]): Grid | Refusal {
  const views = findIn(index.roots, VIEW).filter(isShown);
  const [view, ...more] = views.filter((one) => [...headersOf(one).values()].some((header) => saysOne(header, headed)));
  if (view === undefined)
    return { outcome: 'not-found', there: views.flatMap((one) => [...headersOf(one).values()]), detail: headed.join(' / ') };
  if (more.length > 0) return { outcome: 'ambiguous', there: [...headed] };
  const rows = rowsOf(view);
  const said = plain(view.parentElement?.querySelector('.pagination-info')?.textContent ?? '');
  return { view, rows, total: numberIn(said, /共(\d+)/) ?? rows.length, from: numberIn(said, /显示(\d+)/) ?? 1 };
}

/** The texts of a row's cells under one of the headers; undefined where the grid has no such column. */
export function cellText({ cells }: GridRow, headed: readonly string[]): string | undefined {
  const cell = headed.map((header) => cells.get(plain(header))).find((found) => found !== undefined);
  return cell === undefined ? undefined : tidy(cell.textContent ?? '');
}

/** Header text by the grid's own name of the column. */
function headersOf(view: Element): Map<string, string> {
  const heads = [...view.querySelectorAll('.datagrid-header td[field]')].filter((head) => head.closest(VIEW) === view);
  return new Map(heads.map((head) => [head.getAttribute('field') ?? '', tidy(head.textContent ?? '')]));
}

/** What the grid draws twice has one index. */
function rowsOf(view: Element): GridRow[] {
  const headers = headersOf(view);
  const drawn = [...view.querySelectorAll('.datagrid-body tr.datagrid-row')].filter((row) => row.closest(VIEW) === view);
  const parts = Map.groupBy(drawn, (row) => row.getAttribute('datagrid-row-index') ?? '');
  return [...parts.values()].map((group) => {
    const cells = group.flatMap((part) => [...part.querySelectorAll(':scope > td[field]')]);
    return { parts: group, cells: new Map(cells.map((cell) => [plain(headers.get(cell.getAttribute('field') ?? '') ?? ''), cell])) };
  });
}

/** 「第 1 页 共 1 页 当前显示 1 - 29 条记录 共 29 条记录」 below the grid, with the buttons that turn its pages. */
export function pagerOf(view: Element): Element | undefined {
  return view.parentElement?.querySelector('.pagination') ?? undefined;
}

function numberIn(said: string, pattern: RegExp): number | undefined {
  const number = pattern.exec(said)?.[1];
  return number === undefined ? undefined : Number(number);
}

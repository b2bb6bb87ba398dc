import type { Form } from './form.ts';

/** A grid of the practice Kezhi console. Pure data: the client draws it, the world answers for its rows. */
export interface GridPage {
  readonly id: 'mini-setup' | 'wechat-templates' | 'store-pay' | 'pos-list' | 'store-list';
  readonly title: string;
  /** Titles of the tabs inside the page; the grid stands in the last. */
  readonly inner?: readonly string[];
  /** Above the grid, as HTML. */
  readonly head?: string;
  /** `frozen` columns stand in the left part, in which the grid draws every row a second time. */
  readonly columns: readonly { readonly field: string; readonly title: string; readonly frozen?: true; readonly width: number }[];
  /** `needs` one row selected: the vendor says so when there is none. */
  readonly toolbar: readonly { readonly text: string; readonly act: string; readonly needsRow?: true }[];
  /** What 编辑 opens, and 新增 where there is one. */
  readonly dialog?: Form;
}

/** One row by field. */
export type Row = Readonly<Record<string, string>>;

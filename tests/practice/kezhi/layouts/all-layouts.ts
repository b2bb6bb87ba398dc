import type { DrawnField } from '../drawn-field.ts';
import { fitem } from './fitem.ts';
import { fontStar } from './font-star.ts';
import { labelInTd } from './label-in-td.ts';
import type { LayoutId } from './layout-id.ts';
import { td } from './td.ts';
import { th } from './th.ts';
import { twoPerRow } from './two-per-row.ts';

/** The ways in which Chinese back offices lay out label and field. */
export const LAYOUTS: Readonly<Record<LayoutId, (fields: readonly DrawnField[]) => string>> = {
  td,
  th,
  fitem,
  'two-per-row': twoPerRow,
  'font-star': fontStar,
  'label-in-td': labelInTd,
};

import { storePay } from '../forms/store-pay.ts';
import type { Row } from '../grid-page.ts';
import { toLabels } from '../labelled.ts';
import type { KezhiWorld } from '../world.ts';
import type { GridId } from './all-grids.ts';
import { keptRows } from './kept-rows.ts';
import { STORE_ROWS, TILL_ROWS } from './shop-rows.ts';
import { TEMPLATE_ROWS } from './template-rows.ts';

/** What a grid shows of a merchant now. */
export function rowsOf(world: KezhiWorld, grid: GridId, merchant: string): readonly Row[] {
  const held = world.record(grid, merchant);
  if (grid === 'mini-setup') {
    const changed = { changedAt: '2018-11-20 14:11:02', changedBy: `${merchant}_admin` };
    return [{ ...held, ...changed, name: '站内地址(介绍)', state: held['enabled'] === '1' ? '已启用' : '已停用' }];
  }
  if (grid === 'pos-list') return TILL_ROWS;
  if (grid === 'store-list') return [...keptRows(held), ...STORE_ROWS.filter(({ code }) => !world.knobs.noStores.includes(code ?? ''))];
  if (grid === 'store-pay') return payRows(held, merchant);
  return TEMPLATE_ROWS.map((row) => ({ ...row, templateId: held[row['id'] ?? ''] ?? '', state: '已停用' }));
}

function payRows(held: Readonly<Record<string, string>>, merchant: string): readonly Row[] {
  const changed = { changedAt: '2019-07-22 15:51:45', changedBy: `${merchant}_admin` };
  return keptRows(held).map((row) => ({ ...row, ...changed, storeNames: toLabels(storePay, row)['适用门店'] ?? '' }));
}

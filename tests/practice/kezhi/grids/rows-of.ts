import type { Row } from '../grid-page.ts';
import type { KezhiWorld } from '../world.ts';
import type { GridId } from './all-grids.ts';
import { TEMPLATE_ROWS } from './template-rows.ts';

/** What a grid shows of a merchant now. */
export function rowsOf(world: KezhiWorld, grid: GridId, merchant: string): readonly Row[] {
  const held = world.record(grid, merchant);
  if (grid === 'mini-setup') {
    const changed = { changedAt: '2018-11-20 14:11:02', changedBy: `${merchant}_admin` };
    return [{ ...held, ...changed, name: '站内地址(介绍)', state: held['enabled'] === '1' ? '已启用' : '已停用' }];
  }
  return TEMPLATE_ROWS.map((row) => ({ ...row, templateId: held[row['id'] ?? ''] ?? '', state: '已停用' }));
}

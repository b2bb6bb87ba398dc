import type { KezhiWorld } from '../world.ts';
import type { GridId } from './all-grids.ts';
import { TEMPLATE_ROWS } from './template-rows.ts';

/** Does what a button of the toolbar does; the sentence with which it is refused, or undefined. */
export function actOn(world: KezhiWorld, grid: GridId, merchant: string, act: string): string | undefined {
  if (act === 'enable' || act === 'disable') {
    world.store(grid, merchant, { enabled: act === 'enable' ? '1' : '0' });
    return undefined;
  }
  if (act !== 'sync') return '功能暂未开放';
  if (world.record('wechat-setup', merchant)['appSecret'] === '') return '同步失败：请先配置服务号';
  const known = TEMPLATE_ROWS.filter(({ number }) => !world.knobs.noTemplates.includes(number ?? ''));
  world.store(grid, merchant, Object.fromEntries(known.map(({ id, number }) => [id, templateIdOf(number ?? '')])));
  return undefined;
}

/** WeChat's ids are 43 letters, digits, `-` and `_`; here one for each number, always the same. */
function templateIdOf(number: string): string {
  return `${number}_practice-template-id-of-this-account-0000`.slice(0, 43);
}

import { json } from '../answers.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import { actOn } from './grids/act-on.ts';
import { GRIDS, type GridId } from './grids/all-grids.ts';
import { rowsOf } from './grids/rows-of.ts';
import type { PracticeMerchant } from './merchants.ts';
import type { KezhiWorld } from './world.ts';

/** Answers what a grid asks: its rows, or what a button of its toolbar does to them. */
export function gridRoutes(world: KezhiWorld, merchant: PracticeMerchant, place: string, id: string, request: SiteRequest): SiteAnswer {
  if (!(id in GRIDS)) return json({ ok: false, msg: '页面不存在' });
  const grid = id as GridId;
  if (place === 'rows') {
    if (world.knobs.failRows) return json({ ok: false, msg: '查询失败' });
    const rows = rowsOf(world, grid, merchant.code);
    const from = (Number(request.query.get('page') ?? 1) - 1) * world.knobs.pageSize;
    return json({ ok: true, rows: rows.slice(from, from + world.knobs.pageSize), total: rows.length });
  }
  const act = request.fields.find(([name]) => name === 'act')?.[1] ?? '';
  const refusal = world.knobs.refuseAct ?? actOn(world, grid, merchant.code, act);
  world.acts.push({ page: grid, merchant: merchant.code, act, done: refusal === undefined });
  return refusal === undefined ? json({ ok: true, msg: SAYS[act] ?? '操作成功' }) : json({ ok: false, msg: refusal });
}

const SAYS: Readonly<Record<string, string>> = { enable: '启用成功', disable: '停用成功', sync: '模板同步成功' };

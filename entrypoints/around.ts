// Border: the verbs around the work on a page, brought beside the engine where a menu is walked or a dialog guarded.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeAround } from '../lib/page/around.ts';

export default defineUnlistedScript(() => {
  const engine = (globalThis as Record<symbol, unknown>)[Symbol.for('kezhi.engine')] as object | undefined;
  if (engine !== undefined && !('walk' in engine)) Object.assign(engine, makeAround());
});

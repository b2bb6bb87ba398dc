// Border: the verbs that are called seldom, brought beside the engine where one of them is.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeAround } from '../lib/page/around.ts';

export default defineUnlistedScript(() => {
  const engine = (globalThis as Record<symbol, unknown>)[Symbol.for('kezhi.engine')] as object | undefined;
  if (engine !== undefined && !('walk' in engine)) Object.assign(engine, makeAround());
});

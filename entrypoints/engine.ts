// Border: the engine, brought into a frame when a page there is to be read or written. It stands in the isolated world under one symbol.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeEngine } from '../lib/page/engine.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as Record<symbol, unknown>;
  world[Symbol.for('kezhi.engine')] ??= makeEngine();
});

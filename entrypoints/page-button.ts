// Border: the in-page button, brought into a frame only when a page there differs. It carries no value; a press is reported, nothing more.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isCutOff } from '../lib/messaging/cut-off.ts';
import { report } from '../lib/messaging/report.ts';
import { makePageButton } from '../lib/page/button/page-button.ts';

const NAME = Symbol.for('kezhi.button');

export default defineUnlistedScript(() => {
  const world = globalThis as Record<symbol, unknown>;
  world[NAME] ??= makePageButton((page) => {
    if (isCutOff()) return false;
    // An extension that goes before it answers has kept what it had begun, and the next one tells it.
    void report('button-pressed', { page }).catch(() => undefined);
    return true;
  });
});

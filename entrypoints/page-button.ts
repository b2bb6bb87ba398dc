// Border: the in-page button, brought into a frame only when a page there differs. It carries no value; a press is reported, nothing more.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { report } from '../lib/messaging/report.ts';
import { BUTTON, hideOrphan } from '../lib/page/button/hide-orphan.ts';
import { makePageButton } from '../lib/page/button/page-button.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as Record<symbol, unknown>;
  world[BUTTON] ??= makePageButton((page) => void report('button-pressed', { page }).catch(hideOrphan));
});

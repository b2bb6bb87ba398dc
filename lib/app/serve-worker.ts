// Border: what the worker answers. Name left, use case right; messaging checks the sender and the shape before.
import { openPanel } from '../browser/side-panel.ts';
import type { PanelHandlers, ReportHandlers } from '../messaging/serve.ts';
import { applyPage } from './apply-page.ts';
import { capturePage } from './capture-page.ts';
import { chosenMerchant } from './chosen-merchant.ts';
import { refreshFactMenu } from './fact-menu.ts';
import { lookAtTab } from './look-at-tab.ts';
import type { App } from './open-app.ts';
import { openDialog } from './open-dialog.ts';
import { pageChanged } from './page-changed.ts';
import { pasteFact } from './paste-fact.ts';
import { pointSave } from './point-save.ts';
import { pressInPage } from './press-in-page.ts';
import { pressPage } from './press-page.ts';
import { probeFile } from './probe-file.ts';
import { provePage } from './prove-page.ts';
import { cancelRun } from './run-cancel.ts';
import { settleInterrupted } from './settle-interrupted.ts';
import { signsFor } from './signs.ts';
import { undoRun } from './undo-run.ts';

export const panelHandlers = (app: App): PanelHandlers => ({
  look: async ({ tabId, merchant, page }) => {
    if (merchant !== undefined) await settleInterrupted(app, merchant);
    void refreshFactMenu(app);
    return lookAtTab(app, tabId, merchant, page);
  },
  open: ({ tabId, merchant, page }) => openDialog(app, tabId, merchant, page),
  apply: (order) => applyPage(app, order),
  capture: ({ tabId, merchant, page }) => capturePage(app, tabId, merchant, page),
  prove: ({ tabId, merchant, page }) => provePage(app, tabId, merchant, page),
  press: ({ tabId, merchant, page }) => pressPage(app, tabId, merchant, page),
  point: ({ tabId, merchant, page }) => pointSave(app, tabId, merchant, page),
  paste: ({ tabId, merchant, fact }) => pasteFact(app, tabId, merchant, fact),
  probe: ({ merchant, step }) => probeFile(app, merchant, step),
  undo: ({ tabId, merchant, run }) => undoRun(app, tabId, merchant, run),
  cancel: async ({ run }) => {
    await cancelRun(run);
    return null;
  },
});

export const reportHandlers = (app: App): ReportHandlers => ({
  'frame-here': (_nothing, { origin }) => signsFor(origin),
  'page-changed': async (_nothing, { tabId }) => {
    void refreshFactMenu(app);
    await pageChanged(app, tabId);
    return null;
  },
  'button-pressed': async ({ page }, { tabId }) => {
    // Before any await: the browser wants the person's gesture, which the page's message carries.
    const opened = openPanel(tabId);
    const merchant = await chosenMerchant();
    if (merchant !== undefined) await pressInPage(app, { tabId, merchant, page });
    await Promise.all([opened, pageChanged(app, tabId)]);
    return null;
  },
});

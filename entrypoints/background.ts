// Border: the worker. Nothing is kept in a variable here: it is ended at any moment, and every start wires it anew.
import '../lib/domain/jitless.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { bringScriptToOpenTabs } from '../lib/app/bring-script.ts';
import { reconcileOrigins } from '../lib/app/kezhi-origins.ts';
import { openApp } from '../lib/app/open-app.ts';
import { panelHandlers, reportHandlers } from '../lib/app/serve-worker.ts';
import { lockWhenAway } from '../lib/app/vault/auto-lock.ts';
import { backUpDaily } from '../lib/app/vault/back-up.ts';
import { everyMinutes } from '../lib/browser/alarms.ts';
import { lockAreas } from '../lib/browser/areas.ts';
import { onPermissionChange } from '../lib/browser/permissions.ts';
import { onInstalled } from '../lib/browser/runtime.ts';
import { openPanelOnAction } from '../lib/browser/side-panel.ts';
import { servePanel, serveReports } from '../lib/messaging/serve.ts';

export default defineBackground({
  type: 'module',
  main: () => {
    const app = openApp();
    servePanel(panelHandlers(app));
    serveReports(reportHandlers(app));
    onInstalled(() => void bringScriptToOpenTabs());
    onPermissionChange(() => void reconcileOrigins());
    lockWhenAway(app);
    void everyMinutes('backup', 60, () => void backUpDaily(app));
    void lockAreas();
    void reconcileOrigins();
    void openPanelOnAction();
  },
});

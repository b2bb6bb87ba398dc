// Border: the worker. Nothing is kept in a variable here: it is ended at any moment, and every start wires it anew.
import '../lib/domain/jitless.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { bringScriptToOpenTabs } from '../lib/app/bring-script.ts';
import { onMerchantChosen } from '../lib/app/chosen-merchant.ts';
import { refreshFactMenu } from '../lib/app/fact-menu.ts';
import { reconcileOrigins } from '../lib/app/kezhi-origins.ts';
import { openApp } from '../lib/app/open-app.ts';
import { openReminded, remind, restoreReminders } from '../lib/app/remind.ts';
import { runCommand, runMenu } from '../lib/app/run-command.ts';
import { panelHandlers, reportHandlers } from '../lib/app/serve-worker.ts';
import { onSettingsChange } from '../lib/app/settings.ts';
import { noteUpdate } from '../lib/app/update-news.ts';
import { lockWhenAway } from '../lib/app/vault/auto-lock.ts';
import { backUpDaily } from '../lib/app/vault/back-up.ts';
import { everyMinutes, onAlarm } from '../lib/browser/alarms.ts';
import { lockAreas } from '../lib/browser/areas.ts';
import { onCommand } from '../lib/browser/commands.ts';
import { onMenuPressed } from '../lib/browser/menu.ts';
import { onNotificationPressed } from '../lib/browser/notifications.ts';
import { onPermissionChange } from '../lib/browser/permissions.ts';
import { onInstalled, onStartup, onUpdated } from '../lib/browser/runtime.ts';
import { openPanelOnAction } from '../lib/browser/side-panel.ts';
import { servePanel, serveReports } from '../lib/messaging/serve.ts';

export default defineBackground({
  type: 'module',
  main: () => {
    const app = openApp();
    servePanel(panelHandlers(app));
    serveReports(reportHandlers(app));
    onInstalled(() => void bringScriptToOpenTabs());
    onInstalled(() => void restoreReminders(app));
    onUpdated((before) => void noteUpdate(before));
    onStartup(() => void restoreReminders(app));
    // The menu outlives the worker: it is built with the browser's and the installation's start, and when what it holds changes.
    onInstalled(() => void refreshFactMenu(app));
    onStartup(() => void refreshFactMenu(app));
    onAlarm((name) => void remind(app, name));
    onNotificationPressed((id) => void openReminded(id));
    onCommand((name, tabId) => void runCommand(app, name, tabId));
    onMenuPressed((fact, tabId) => void runMenu(app, fact, tabId));
    onMerchantChosen(() => void refreshFactMenu(app));
    onSettingsChange(() => void refreshFactMenu(app));
    onPermissionChange(() => void reconcileOrigins());
    lockWhenAway(app);
    void everyMinutes('backup', 60, () => void backUpDaily(app));
    void lockAreas();
    void reconcileOrigins();
    void openPanelOnAction();
  },
});

import type { Page } from '@playwright/test';
import type { Launched } from './launch.ts';

/** The panel's page as an ordinary tab, as narrow as people keep it. */
export async function openPanelTab({ context, extensionId }: Launched, prepare?: (panel: Page) => Promise<unknown>): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await prepare?.(panel);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  return panel;
}

import type { Locator } from '@playwright/test';
import { atHand } from './hands/ask-worker.ts';
import { deskBeside, expectLoaded, formOf, openKezhi } from './hands/at-kezhi.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

test('a fact comes into the focused box by the menu, and by the key and the tray', async ({ stage }) => {
  const page = await openKezhi(stage, 'sms-platform');
  const desk = await deskBeside(stage);
  await expectLoaded(page, 'sms-platform');
  const { tabId } = await atHand(desk.panel, page);
  await stage.startWorker();
  const worker = stage.context.serviceWorkers().at(-1);
  // No test can open the browser's own menu, or press its keys: the events they come as are sent from the worker itself.
  const pressed = (event: 'menu' | 'key', name: string) =>
    worker?.evaluate(
      ([kind, of, id]) => {
        const [clicked, command] = [chrome.contextMenus.onClicked, chrome.commands.onCommand] as unknown as {
          dispatch: (...args: unknown[]) => void;
        }[];
        if (kind === 'menu') clicked?.dispatch({ menuItemId: of }, { id });
        else command?.dispatch(of, { id });
      },
      [event, name, tabId] as const,
    );
  const boxOf = (name: string): Locator =>
    formOf(page, 'sms-platform').locator(`span.textbox:has(input.textbox-value[name="${name}"]) input.textbox-text`);
  const [first, second] = [boxOf('smsAccount'), boxOf('testMobile')];
  await first.focus();
  await pressed('menu', 'merchantCode');
  await expect(first).toHaveValue('LSKZ');
  await desk.expectNotice('applied');
  await pressed('key', 'paste-fact');
  const search = desk.panel.getByRole('searchbox', { name: text('tray_search') });
  await expect(search).toBeFocused();
  await search.fill('lskz');
  await second.focus();
  await desk.panel.locator('[data-chip="merchantCode"] [data-action="paste"]').click();
  await expect(second).toHaveValue('LSKZ');
});

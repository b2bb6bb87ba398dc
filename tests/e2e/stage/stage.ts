import { test as base, type CDPSession, expect, type Page } from '@playwright/test';
import { type Practice, startPractice } from '../../practice/start-practice.ts';
import { emptyExtension } from './empty-extension.ts';
import { collectExtensionErrors } from './extension-errors.ts';
import { type Launched, launch } from './launch.ts';
import { openPanelTab } from './open-panel-tab.ts';
import { openRealSidePanel, type RealSidePanel } from './real-side-panel.ts';
import { unfocused } from './unfocused.ts';

/** What stands for a whole worker: one practice, one browser. `keeper` is an extension page without our code that is never closed. */
interface House extends Launched {
  readonly practice: Practice;
  readonly keeper: Page;
  readonly session: CDPSession;
  /** What the extension's own code complained about since the test began. */
  readonly errors: string[];
}

/** What a test works with; everything in it is as new. */
export interface Stage extends Pick<House, 'practice' | 'context' | 'extensionId' | 'keeper' | 'errors'> {
  /** The panel's page as an ordinary tab. It works on the last console tab. */
  openPanelTab(): Promise<Page>;
  /** The panel as the browser shows it, beside this page. */
  openRealSidePanel(page: Page): Promise<RealSidePanel>;
  /** Takes the focus from this page and puts another in front. */
  unfocused(page: Page): Promise<void>;
  /** Starts the extension's worker when it does not run. */
  startWorker(): Promise<void>;
  /** Kills the extension's worker as the browser does when it idles. */
  stopWorker(): Promise<void>;
}

/**
 * Runs against the built extension and the practice consoles on the vendors' real host names. The browser is started once per worker;
 * between tests everything is emptied instead. A test fails when the extension's own code complains, whatever else it checks.
 */
export const test = base.extend<{ stage: Stage }, { house: House }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) => {
      const practice = await startPractice();
      const launched = await launch({ hostRules: practice.hostRules });
      const { context, extensionId } = launched;
      const keeper = context.pages()[0] ?? (await context.newPage());
      await keeper.goto(`chrome-extension://${extensionId}/manifest.json`);
      const session = await context.newCDPSession(keeper);
      const errors = await collectExtensionErrors(context, session);
      await use({ ...launched, practice, keeper, session, errors });
      await context.close();
      await practice.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  context: async ({ house }, use) => use(house.context),
  page: async ({ stage }, use) => use(await stage.context.newPage()),
  stage: [
    async ({ house }, use) => {
      await makeNew(house);
      await use(stageOf(house));
      // One round trip, so that what was reported meanwhile has arrived.
      await house.session.send('Runtime.evaluate', { expression: '0' });
      expect(house.errors, 'the extension complains').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Worker stopped first: nothing of the test before still runs when its storage is emptied. */
async function makeNew({ practice, context, keeper, session, errors }: House): Promise<void> {
  await Promise.all(context.pages().map((page) => (page === keeper ? undefined : page.close())));
  await session.send('ServiceWorker.stopAllWorkers');
  await emptyExtension(keeper);
  // The last word of a page that was closed may have started one more, which let go of its database when that was deleted.
  await session.send('ServiceWorker.stopAllWorkers');
  await context.clearCookies();
  practice.reset();
  errors.length = 0;
}

function stageOf({ practice, context, extensionId, keeper, session, errors }: House): Stage {
  return {
    practice,
    context,
    extensionId,
    keeper,
    errors,
    openPanelTab: () => openPanelTab({ context, extensionId }),
    openRealSidePanel: (page) => openRealSidePanel(page, keeper),
    unfocused: (page) => unfocused(page, keeper),
    async startWorker() {
      await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
    },
    async stopWorker() {
      await session.send('ServiceWorker.stopAllWorkers');
    },
  };
}

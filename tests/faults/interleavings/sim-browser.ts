import { ORIGIN } from './console-page.ts';
import type { Dice } from './dice.ts';
import { bringEngine, runInWorld } from './inject.ts';
import type { PageDocument } from './page-document.ts';
import type { SimTab, TabsWorld } from './tabs-world.ts';
import type { Turns } from './turns.ts';

interface Injection {
  readonly target: { readonly tabId: number; readonly documentIds?: readonly string[] };
  readonly func?: () => unknown;
  readonly files?: readonly string[];
  readonly args?: readonly unknown[];
}

/** `looked`: somebody asks which tabs are loaded. `blind`: no call says whose page and which document it means. */
interface Choice {
  readonly looked: () => void;
  readonly blind: boolean;
}

/** The browser's own side of the API: what `chrome` and the polyfill are to the extension. */
export function simBrowser({ tabs, reload }: TabsWorld, dice: Dice, { turn }: Turns, { looked, blind }: Choice) {
  const areas = { local: area(turn), session: area(turn) };
  const tabOf = (id: number): SimTab | undefined => tabs.find((tab) => tab.id === id);
  const described = ({ id, shown }: SimTab) => ({ id, windowId: 1, url: `${ORIGIN}/index`, active: true, discarded: shown === undefined });

  /** The document a call comes to. One that lies in the back/forward cache is not refused: the call runs in the document in its place (measured), or nowhere. */
  const hit = ({ tabId, documentIds }: Injection['target']): { tab: SimTab; page: PageDocument } => {
    const tab = tabOf(tabId);
    const page = tab?.shown;
    if (tab === undefined || page === undefined) throw new Error(`No tab with id: ${tabId}.`);
    if (documentIds === undefined || documentIds.includes(page.id)) return { tab, page };
    const isKept = [...tab.back, ...tab.forward].some(({ id }) => documentIds.includes(id));
    if (!isKept || dice.chance(30)) throw new Error(`No document with id ${documentIds[0]} in tab with id: ${tabId}.`);
    return { tab, page };
  };

  const executeScript = async ({ target, func, files, args = [] }: Injection) => {
    await turn();
    const { tab, page } = hit(target);
    if (files !== undefined) bringEngine(page);
    const result =
      func === undefined
        ? undefined
        : await orGone(
            page,
            runInWorld(page, func, blind ? blinded(args) : args, () => reload(tab)),
          );
    await turn();
    return [{ frameId: 0, documentId: page.id, result }];
  };

  const tabsApi = {
    get: async (id: number) => {
      await turn();
      const tab = tabOf(id);
      if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
      return described(tab);
    },
    query: async ({ discarded }: { readonly discarded?: boolean }) => {
      await turn();
      if (discarded === false) looked();
      return tabs.filter(({ shown }) => discarded !== false || shown !== undefined).map(described);
    },
    update: turn,
  };
  const listens = { addListener: () => undefined, removeListener: () => undefined };
  return {
    areas,
    chrome: {
      scripting: { executeScript },
      tabs: tabsApi,
      webNavigation: { onCompleted: listens },
      sidePanel: { open: turn },
      runtime: {},
    },
    polyfill: {
      tabs: tabsApi,
      storage: areas,
      action: { setBadgeText: turn, setBadgeBackgroundColor: turn },
      i18n: { getMessage: (key: string) => key, getUILanguage: () => 'zh-CN' },
      runtime: { id: 'own', getURL: () => 'chrome-extension://own/' },
    },
  };
}

/** The arguments of a call into the page without account and marks. */
function blinded([verb, args, ...more]: readonly unknown[]): unknown[] {
  if (!Array.isArray(args)) return [verb, args, ...more];
  const [task, ...rest] = args as unknown[];
  return [verb, [Array.isArray(task) ? task : { ...(task as object), account: {} }, ...rest], null];
}

/** What a call answers; one whose document leaves before that ends as Chrome ends it. */
async function orGone(page: PageDocument, answer: unknown): Promise<unknown> {
  const { promise: gone, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(new Error('Frame with ID 0 was removed.'));
  page.leaves.add(leave);
  try {
    const value = await Promise.race([answer, gone]);
    return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  } finally {
    page.leaves.delete(leave);
  }
}

/** One storage area. What is written is copied, as the browser does. */
function area(turn: () => Promise<void>) {
  const kept = new Map<string, unknown>();
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  const tell = (keys: readonly string[]): void => {
    for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])));
  };
  return {
    kept,
    get: async (key: string | null) => {
      await turn();
      return structuredClone(Object.fromEntries([...kept].filter(([name]) => key === null || name === key)));
    },
    set: async (items: Record<string, unknown>) => {
      await turn();
      for (const [key, content] of Object.entries(items)) kept.set(key, structuredClone(content));
      tell(Object.keys(items));
    },
    remove: async (keys: string[]) => {
      await turn();
      for (const key of keys) kept.delete(key);
      tell(keys);
    },
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>) => void) => void listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>) => void) => void listeners.delete(listener),
    },
  };
}

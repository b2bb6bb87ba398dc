import browser from 'webextension-polyfill';

/** A tab whose address the extension may see; others have no `url`. */
export interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | undefined;
  readonly active: boolean;
  readonly lastAccessed: number;
}

const toTab = (tab: browser.Tabs.Tab): Tab[] =>
  tab.id === undefined
    ? []
    : [{ id: tab.id, windowId: tab.windowId ?? -1, url: tab.url, active: tab.active, lastAccessed: tab.lastAccessed ?? 0 }];

/** Every tab, the one looked at last first. */
export async function allTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(toTab).sort((a, b) => b.lastAccessed - a.lastAccessed);
}

/** The active tab of the window the caller stands in (a side panel), if any. */
export async function activeTabHere(): Promise<Tab | undefined> {
  const tabs = await browser.tabs.query({ active: true, currentWindow: true });
  return tabs.flatMap(toTab)[0];
}

/** Whether the caller is a page in a tab of its own; a side panel is none. */
export async function isOwnTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** The tab, or undefined when it was closed. */
export async function tabById(id: number): Promise<Tab | undefined> {
  try {
    return toTab(await browser.tabs.get(id))[0];
  } catch {
    return undefined;
  }
}

/** Ids of the tabs that show this origin and are loaded. */
export async function tabsAt(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: `${origin}/*`, discarded: false });
  return tabs.flatMap(toTab).map(({ id }) => id);
}

/** Brings a tab and its window to the front. */
export async function showTab(tab: Tab): Promise<void> {
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** Turns a tab to another address. */
export async function turnTab(id: number, url: string): Promise<void> {
  await browser.tabs.update(id, { url });
}

/** Opens a tab in front and answers its id. */
export async function openTab(url: string): Promise<number | undefined> {
  return (await browser.tabs.create({ url })).id;
}

/** Keeps the browser from discarding a tab while a run holds it: a discarded tab comes back under another id (measured). */
export async function holdTab(id: number, hold: boolean): Promise<void> {
  await chrome.tabs.update(id, { autoDiscardable: !hold });
}

/** Calls back when another tab comes to the front or a tab's address or loading state changes, until the returned function is called. */
export function onTabChange(callback: () => void): () => void {
  // `unloaded`: its process crashed, or the browser has discarded the tab.
  const onUpdated = (_id: number, change: { status?: string; url?: string; discarded?: boolean }): void => {
    const isOther = change.status === 'complete' || change.status === 'unloaded' || change.url !== undefined;
    if (isOther || change.discarded !== undefined) callback();
  };
  const onAny = (): void => callback();
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onAny);
  browser.tabs.onRemoved.addListener(onAny);
  browser.windows.onFocusChanged.addListener(onAny);
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onAny);
    browser.tabs.onRemoved.removeListener(onAny);
    browser.windows.onFocusChanged.removeListener(onAny);
  };
}

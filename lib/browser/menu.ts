/** The one menu of the extension, on text boxes of some pages: a line that unfolds into others. */
export interface Menu {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
  /** Match patterns of the pages that have it. */
  readonly pages: readonly string[];
}

const ROOT = 'facts';

/** Puts this menu in the place of the one there was; without items there is none. One caller after the other, else their ids would meet. */
export async function setMenu({ title, items, pages }: Menu): Promise<void> {
  await navigator.locks.request('menu', async () => {
    await chrome.contextMenus.removeAll();
    if (items.length === 0) return;
    await create(ROOT, title, { documentUrlPatterns: [...pages] });
    for (const item of items) await create(item.id, item.title, { documentUrlPatterns: [...pages], parentId: ROOT });
  });
}

/** Calls back with the id of each line that is pressed, and the tab it was pressed in. For the worker, which is woken by it. */
export function onMenuPressed(callback: (id: string, tabId: number) => void): void {
  chrome.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) callback(String(menuItemId), tab.id);
  });
}

type Place = Pick<chrome.contextMenus.CreateProperties, 'documentUrlPatterns' | 'parentId'>;

/** Chrome takes `&` for the mark of an access key. */
function create(id: string, title: string, place: Place): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  chrome.contextMenus.create({ ...place, id, title: title.replaceAll('&', '&&'), contexts: ['editable'] }, () => {
    const { lastError } = chrome.runtime;
    if (lastError === undefined) resolve();
    else reject(new Error(lastError.message));
  });
  return promise;
}

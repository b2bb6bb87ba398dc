/** Who sent a message, as Chrome tells it (shapes measured: content script, extension page in a tab, framed extension page, side panel). */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

const OWN_PAGES = ['/sidepanel.html', '/options.html'];

/**
 * True for our own pages only: the side panel (no tab) or one of them as a whole tab. An extension page that a web page has framed
 * has our origin too, but a tab that is not ours and a frame id above 0.
 */
export function isOwnPage(sender: Sender, ownId: string, ownOrigin: string): boolean {
  if (sender.id !== ownId || sender.origin !== ownOrigin || sender.url === undefined) return false;
  if (!OWN_PAGES.includes(ownPath(sender.url, ownOrigin) ?? '')) return false;
  if (sender.tab === undefined) return true;
  return sender.frameId === 0 && ownPath(sender.tab.url ?? '', ownOrigin) !== undefined;
}

/** The path of an address of ours, undefined for any other. By text: `URL.origin` of our scheme differs between engines. */
function ownPath(address: string, ownOrigin: string): string | undefined {
  return address.startsWith(`${ownOrigin}/`) ? address.slice(ownOrigin.length).split(/[?#]/)[0] : undefined;
}

/** The tab and frame of our own content script on a web page, or undefined for anybody else. */
export function pageSender(
  sender: Sender,
  ownId: string,
  ownOrigin: string,
): { tabId: number; frameId: number; origin: string } | undefined {
  const { id, origin, tab, frameId } = sender;
  if (id !== ownId || origin === undefined || origin === 'null' || origin === ownOrigin) return undefined;
  if (tab?.id === undefined || frameId === undefined) return undefined;
  return { tabId: tab.id, frameId, origin };
}

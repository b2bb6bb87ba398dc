import type { Dice } from './dice.ts';
import { loadDocument, type PageDocument, setState, switchInPlace, type Vendor } from './page-document.ts';
import { WHO } from './two-merchants.ts';

/** One tab: the document it shows, and those its buttons for back and forward lead to. A discarded tab has none. */
export interface SimTab {
  id: number;
  shown: PageDocument | undefined;
  readonly back: PageDocument[];
  readonly forward: PageDocument[];
}

/** The tabs of the browser and what can happen to them while the extension works. */
export interface TabsWorld {
  readonly tabs: SimTab[];
  readonly open: () => SimTab;
  readonly reload: (tab: SimTab) => void;
  /** Something of what persons, vendors and the browser do. */
  readonly happen: () => void;
}

export function makeTabs(vendor: Vendor, dice: Dice): TabsWorld {
  const tabs: SimTab[] = [];
  let lastId = 0;
  const open = (): SimTab => {
    lastId += 1;
    const tab: SimTab = { id: lastId, shown: loadDocument(vendor), back: [], forward: [] };
    tabs.push(tab);
    return tab;
  };
  const put = (tab: SimTab, page: PageDocument): void => {
    tab.shown = page;
    setState(page, 'shown', vendor.now());
  };
  const leave = (tab: SimTab, kept: PageDocument[]): void => {
    const { shown } = tab;
    if (shown === undefined) return;
    // The browser keeps a page it leaves in four cases of five.
    const isKept = dice.chance(80);
    setState(shown, isKept ? 'kept' : 'gone', vendor.now());
    if (isKept) kept.push(shown);
  };
  const load = (tab: SimTab): void => {
    leave(tab, tab.back);
    for (const page of tab.forward.splice(0)) setState(page, 'gone', vendor.now());
    put(tab, loadDocument(vendor));
  };
  const reload = (tab: SimTab): void => {
    if (tab.shown !== undefined) setState(tab.shown, 'gone', vendor.now());
    put(tab, loadDocument(vendor));
  };
  const go = (tab: SimTab, from: PageDocument[], to: PageDocument[]): void => {
    const page = from.pop();
    if (page === undefined) return;
    leave(tab, to);
    put(tab, page);
  };
  const signIn = (tab: SimTab): void => {
    vendor.session = dice.pick(WHO);
    load(tab);
  };
  const discard = (tab: SimTab): void => {
    if (tab.shown !== undefined) setState(tab.shown, 'gone', vendor.now());
    // It comes back under another id, and is loaded when somebody looks at it.
    lastId += 1;
    Object.assign(tab, { id: lastId, shown: undefined });
  };
  const switchHere = (tab: SimTab): void => {
    // A console that says nowhere whose it is says nothing of this either: nobody but its vendor could notice.
    if (tab.shown !== undefined && !vendor.mute) switchInPlace(vendor, tab.shown, dice.chance(70));
  };
  const signOut = (tab: SimTab): void => {
    vendor.session = undefined;
    load(tab);
  };
  const close = (tab: SimTab): void => {
    if (tabs.length < 2) return;
    if (tab.shown !== undefined) setState(tab.shown, 'gone', vendor.now());
    tabs.splice(tabs.indexOf(tab), 1);
  };
  const events: readonly ((tab: SimTab) => void)[] = [
    ...[signIn, signIn, switchHere, switchHere, load, reload, signOut, discard, close, open],
    (tab) => go(tab, tab.back, tab.forward),
    (tab) => go(tab, tab.forward, tab.back),
  ];
  const happen = (): void => {
    const tab = dice.pick(tabs);
    if (tab.shown === undefined) reload(tab);
    else dice.pick(events)(tab);
    if (vendor.session === undefined && dice.chance(70)) vendor.session = dice.pick(WHO);
  };
  return { tabs, open, reload, happen };
}

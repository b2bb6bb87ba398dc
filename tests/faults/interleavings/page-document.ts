import { BEFORE, consoleHtml, type Form, formOf, LOGIN, ORIGIN, showForm, startScripts } from './console-page.ts';
import { newDocument } from './linked-dom.ts';
import { CODE, otherThan, type Who } from './two-merchants.ts';

/** What the documents of a run have in common: whose session the browser has, what the vendor has stored, what was noticed. */
export interface Vendor {
  session: Who | undefined;
  readonly stored: Record<Who, Form>;
  readonly mute: boolean;
  /** How many turns were given: the time by which things are told before and after. */
  readonly now: () => number;
  readonly typed: (page: PageDocument, name: string, content: string) => void;
  readonly posted: (page: PageDocument, form: Form) => void;
}

/** One document of the console in a tab. */
export interface PageDocument {
  readonly id: string;
  readonly document: Document;
  /** Where content scripts live beside the page: `globalThis` of their world. */
  readonly world: Record<PropertyKey, unknown>;
  readonly globals: Readonly<Record<string, unknown>>;
  /** Whose console it is and says it is; undefined for the sign-in. */
  owner: Who | undefined;
  /** `kept`: in the back/forward cache, where its clocks stand still. */
  state: 'shown' | 'kept' | 'gone';
  /** Since when it is shown and says that it is theirs. */
  since: number;
  /** What came due while it was kept. */
  readonly due: (() => void)[];
  /** Whoever waits for an answer of this document, to be told when it leaves. */
  readonly leaves: Set<() => void>;
  later: (act: () => void, milliseconds: number) => ReturnType<typeof setTimeout>;
}

export const freshStore = (): Record<Who, Form> => ({ leshi: BEFORE, dongcheng: BEFORE });

let count = 0;

/** Loads the console as the vendor answers whoever is signed in now. */
export function loadDocument(vendor: Vendor): PageDocument {
  const owner = vendor.session;
  const { document, globals } = newDocument(owner === undefined ? LOGIN : consoleHtml(owner, vendor.mute), `${ORIGIN}/index`);
  count += 1;
  const page: PageDocument = {
    ...{ id: `D${count}`, document, world: {}, globals, owner, state: 'shown', since: vendor.now(), due: [], leaves: new Set() },
    later: (act, milliseconds) =>
      setTimeout(() => {
        if (page.state === 'shown') act();
        else if (page.state === 'kept') page.due.push(act);
      }, milliseconds),
  };
  if (owner === undefined) return page;
  showForm(document, vendor.stored[owner]);
  startScripts(
    document,
    page.later,
    (name, content) => vendor.typed(page, name, content),
    () => save(vendor, page),
  );
  return page;
}

/** The vendor's save goes with the session that the browser has at that moment, whatever the page shows. */
function save(vendor: Vendor, page: PageDocument): void {
  const form = formOf(page.document);
  vendor.posted(page, form);
  const { session } = vendor;
  if (session !== undefined) vendor.stored[session] = form;
  const said = session === undefined ? '登录超时，请重新登录' : '保存成功';
  page.later(() => Object.assign(page.document.querySelector('[role=status]') ?? {}, { textContent: said }), 60);
}

/** The console exchanges the account in the open document, without a load. `redraws`: the form shows what is stored of the new one; else it stays as it was. */
export function switchInPlace(vendor: Vendor, page: PageDocument, redraws: boolean): void {
  if (page.owner === undefined) return;
  const owner = otherThan(page.owner);
  vendor.session = owner;
  page.owner = owner;
  page.since = vendor.now();
  Object.assign(page.document.querySelector('.code') ?? {}, { textContent: CODE[owner] });
  if (redraws) showForm(page.document, vendor.stored[owner]);
}

/** Kept for the back button, or brought back by it. */
export function setState(page: PageDocument, state: PageDocument['state'], now: number): void {
  Object.assign(page, { state, since: now });
  if (state === 'shown') for (const act of page.due.splice(0)) act();
  else for (const leave of page.leaves) leave();
}

import { digestOf } from '../../lib/domain/digest.ts';
import type { Engine, FieldReading, FillOrder, PageTask, SaveAnswer } from '../../lib/domain/engine.ts';
import { shownContent } from '../../lib/domain/mask.ts';
import { planField } from '../../lib/domain/plan.ts';
import { fakeAreas } from '../unit/vault/fake-areas.ts';
import { crossing } from './fake-worker.ts';

/** What 短信平台设置 holds before anybody came. */
const BEFORE = { platform: '客至', account: 'old_hy', password: 'o1d 口令', verifyProduct: '1', marketingProduct: '2', testNumbers: '138' };
export const PAGE = 'kezhi/sms-platform';
export const ORIGIN = 'https://hy.51kezhi.cn';
const FRAME = 3;

/** The one tab there is, with 短信平台设置 in a frame: what the page shows, what the vendor has stored, and what was done to both. */
export const tab = {
  url: ORIGIN as string | undefined,
  account: { merchantCode: 'LSKZ' } as Readonly<Record<string, string>>,
  signedOut: false,
  document: 1,
  fields: { ...BEFORE } as Record<string, string>,
  stored: { ...BEFORE } as Record<string, string>,
  unsaved: new Set<string>(),
  /** Each write by its field, and each form the vendor got. */
  writes: [] as string[],
  posts: [] as Record<string, string>[],
  /** What the vendor says to a save; `undefined` is a document that left under it. */
  answer: { outcome: 'saved', said: '提交成功' } as SaveAnswer | undefined,
  /** What happens just before the next fill of this field. */
  before: {} as Record<string, () => unknown>,
  /** What happens while the vendor's answer to a scan is waited for. */
  beforeAnswer: (): unknown => undefined,
  /** The browser takes nothing more into the session area. */
  full: false,
};

/** As on the first day. */
export function newTab(): void {
  Object.assign(tab, { url: ORIGIN, account: { merchantCode: 'LSKZ' }, signedOut: false, document: 1, writes: [], posts: [], before: {} });
  Object.assign(tab, { fields: { ...BEFORE }, stored: { ...BEFORE }, unsaved: new Set() });
  tab.answer = { outcome: 'saved', said: '提交成功' };
  Object.assign(tab, { full: false, beforeAnswer: () => undefined });
}

/** The page is loaded anew: another document, which shows what the vendor has stored. */
export function reload(): void {
  tab.document += 1;
  tab.fields = { ...tab.stored };
  tab.unsaved.clear();
}

const documentOf = (frame: number): string => `frame ${frame} of document ${tab.document}`;
const masked = (content: string, secret: boolean): string => shownContent(content, secret) as string;

function readingOf({ page, nonce }: PageTask, field: string): FieldReading {
  const [now, { label, secret = false }] = [tab.fields[field] ?? '', page.fields[field] ?? { label: [field] }];
  return {
    ...{ outcome: 'seen', label: label[0] ?? field, now: masked(now, secret) },
    ...(secret ? { digest: digestOf(nonce, now) } : {}),
    ...(tab.unsaved.has(field) ? { unsaved: true } : {}),
  };
}

function fill(task: PageTask, { field, desired, seen }: FillOrder): Awaited<ReturnType<Engine['fill']>> {
  if (tab.signedOut) return { outcome: 'signed-out' };
  const secret = task.page.fields[field]?.secret === true;
  const before = tab.fields[field] ?? '';
  const change = planField(before, desired, { control: 'text' });
  if (change.kind === 'refuse') return { ...change.refusal, field };
  const after = change.kind === 'write' ? String(change.after) : before;
  const filled = { before, after: masked(after, secret), milliseconds: 1 };
  if (after === before) return { ...filled, outcome: 'already-right' };
  if (seen !== undefined && seen !== (secret ? digestOf(task.nonce, before) : before)) return { outcome: 'conflict', field };
  tab.fields[field] = after;
  tab.unsaved.add(field);
  tab.writes.push(field);
  return { ...filled, outcome: 'applied' };
}

function save(): SaveAnswer | undefined {
  if (tab.answer?.outcome !== 'saved') return tab.answer;
  tab.posts.push({ ...tab.fields });
  tab.stored = { ...tab.fields };
  tab.unsaved.clear();
  return tab.answer;
}

const VERBS: { readonly [V in 'look' | 'fill' | 'prove' | 'save' | 'answer']: (...args: Parameters<Engine[V]>) => unknown } = {
  look: (task) => ({
    ...{ outcome: 'seen', state: 'open', notes: {}, captures: {}, account: tab.account },
    fields: Object.fromEntries(Object.keys(task.page.fields).map((field) => [field, readingOf(task, field)])),
  }),
  fill,
  prove: (_task, desired) => ({
    outcome: 'seen',
    fields: Object.fromEntries(
      Object.entries(desired).map(([field, wanted]) => [
        field,
        { outcome: 'set' in wanted && tab.fields[field] === wanted.set ? 'proved' : 'not-verified' },
      ]),
    ),
  }),
  save,
  answer: () => {
    tab.beforeAnswer();
    return save();
  },
};

/** lib/browser/engine-call.ts: each call can be the last thing a worker does, before the page hears of it or after. */
export const fakeEngine = {
  loadEngine: () => crossing(() => undefined),
  callEveryFrame: (_tab: number, verb: 'recognise' | 'whose') =>
    crossing(() => {
      const frame = (frameId: number, answer: unknown) => ({ frameId, documentId: documentOf(frameId), answer });
      if (tab.url === undefined) return [];
      return verb === 'recognise'
        ? [frame(0, []), frame(FRAME, [PAGE])]
        : [frame(0, { signedOut: tab.signedOut, account: tab.account }), frame(FRAME, { signedOut: false, account: {} })];
    }),
  callFrame: (_tab: number, frame: { documentId: string }, verb: keyof typeof VERBS, args: never[]) =>
    crossing(async () => {
      if (verb === 'fill') await tab.before[(args[1] as unknown as FillOrder).field]?.();
      if (tab.url === undefined || frame.documentId !== documentOf(FRAME)) return undefined;
      return (VERBS[verb] as (...args: never[]) => unknown)(...args);
    }),
  reloadFrame: () => crossing(reload),
};

/** lib/browser/tabs.ts */
export const fakeTabs = {
  tabById: async (id: number) => ({ id, windowId: 1, url: tab.url, active: true, lastAccessed: 1 }),
  holdTab: async () => undefined,
  /** There is no other tab of the console. */
  tabsAt: async () => [] as number[],
};

/** lib/browser/loads.ts: tries three times, then the deadline has passed. */
export const fakeLoads = {
  tryUntil: async <T>(_tab: number, _deadline: number, attempt: () => Promise<T>, isDone: (result: T) => boolean): Promise<T> => {
    for (let left = 2; left > 0; left -= 1) {
      const result = await attempt();
      if (isDone(result)) return result;
    }
    return attempt();
  },
};

/** lib/browser/areas.ts */
export const mortalAreas = {
  ...fakeAreas,
  writeArea: (...args: Parameters<typeof fakeAreas.writeArea>) =>
    crossing(() => {
      if (tab.full && args[0] === 'session') throw new Error('Session storage quota bytes exceeded.');
      return fakeAreas.writeArea(...args);
    }),
};

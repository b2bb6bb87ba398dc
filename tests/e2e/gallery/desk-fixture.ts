import type { DeskCalls, DeskProps } from '../../../components/desk/desk-props.ts';
import type { VaultView } from '../../../components/vault/vault-props.ts';
import { CATALOG_NAMES, chapterViews } from '../../../lib/app/desk-views.ts';
import { nextClock } from '../../../lib/domain/clock.ts';
import type { Merchant, Run, RunChange } from '../../../lib/domain/merchant.ts';
import { nextStep } from '../../../lib/domain/next-step.ts';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import { rolloutProgress } from '../../../lib/domain/rollout-progress.ts';

/** 24 November 2025, 09:12 in the zone of the browser. */
const NOW = new Date(2025, 10, 24, 9, 12).getTime();
const STAMP = { clock: nextClock(undefined, NOW, 'd1'), person: '王芳' };
const typed = { ...STAMP, from: 'typed' };

const VERIFY_FILE = 'MP_verify_1z2Fb41PzAd7ciwc.txt';

const merchant: Merchant = {
  id: 'm1',
  name: '鲁商客至超市（历下店）',
  created: STAMP,
  clock: STAMP.clock,
  facts: {
    appId: { ...typed, content: 'wx8f3a2b91c07d64e5' },
    smsAccount: { ...typed, content: 'kzls_api' },
    verifyFile: { ...typed, content: VERIFY_FILE },
  },
  secrets: { appSecret: { ...typed, length: 32 } },
  overrides: {},
  ticks: { 'oa.register': { ...STAMP, done: true }, 'oa.authorize': { ...STAMP, done: true } },
  proofs: { 'oa.account': { ...STAMP, page: 'wechat-mp/account', evidence: 'page' } },
  probes: {
    'oa.verify-file': {
      ...STAMP,
      fact: 'verifyFile',
      file: VERIFY_FILE,
      answers: [
        { domain: 'kzpro.m.51kezhi.cn', scheme: 'http', answer: 'same', status: 200 },
        { domain: 'kzdkpro.m.51kezhi.cn', scheme: 'https', answer: 'missing', status: 404 },
      ],
    },
  },
  notes: [],
  skips: {},
  waits: {},
  differs: {},
  handsOn: 11 * 60_000,
  runs: [],
};

/** What was called back since the page came up, oldest first. */
export const called: unknown[][] = [];

const note =
  (name: string) =>
  (...args: readonly unknown[]): void => {
    called.push([name, ...args]);
  };

/** Takes everything but texts that begin with an exclamation mark. */
const judge =
  (name: string) =>
  async (...args: readonly string[]): Promise<string | undefined> => {
    note(name)(...args);
    return args.some((text) => text.startsWith('!')) ? 'turned down' : undefined;
  };

const CALLS: DeskCalls = {
  onCreateMerchant: judge('create'),
  onChooseMerchant: note('choose'),
  onManageMerchants: note('manage'),
  onTakeChat: async (...args) => note('take-chat')(...args) as undefined,
  onGiveFact: judge('give'),
  onDecide: async (...args) => note('decide')(...args) as undefined,
  onBind: note('bind'),
  onOpenDialog: note('open-dialog'),
  onApply: note('apply'),
  onCapture: note('capture'),
  onChoosePage: note('choose-page'),
  onPress: note('press'),
  onGiveFile: async () => undefined,
  onProve: note('prove'),
  onProbe: note('probe'),
  onPointSave: note('point'),
  onUndo: note('undo'),
  onCancel: note('cancel'),
  onLook: note('look'),
  onTick: note('tick'),
  onGoTo: note('go'),
  onEndNews: note('end-news'),
  onOpenOptions: note('options'),
  onSkip: note('skip'),
  onNote: note('note'),
  onDropNote: note('drop-note'),
  onWait: note('wait'),
  onStopWaiting: note('stop-waiting'),
  onCopy: async (text) => {
    note('copy')(text);
    return !text.startsWith('!');
  },
  onTakeBack: note('take-back'),
};

/** Nobody has made a vault; a passphrase that begins with an exclamation mark is wrong. */
export const vault: VaultView = { state: 'none', onUnlock: judge('unlock'), onLock: note('lock'), onManage: note('manage') };

/** A desk half-way through chapter 1, with what a screen wants to show laid over it, and `more` over its merchant. */
export function desk(shown: Partial<DeskProps>, more: Partial<Merchant> = {}): DeskProps {
  const runs = shown.run ? [shown.run] : [];
  const running = shown.run && !shown.run.ended ? shown.run.step : undefined;
  const now = NOW + 26 * 3_600_000;
  const chapters = chapterViews({ ...merchant, runs, ...more }, { decisions: {} }, new Set(['appSecret']), running, now);
  return {
    ...CATALOG_NAMES,
    ...CALLS,
    merchants: [
      { id: 'm1', name: merchant.name, code: 'LSKZ', appId: 'wx8f3a2b91c07d64e5' },
      { id: 'm2', name: '泉城优选连锁', archived: true },
      { id: 'm3', name: '青岛客至生鲜 · 总部' },
    ],
    matches: () => false,
    contents: { appId: 'wx8f3a2b91c07d64e5', smsAccount: 'kzls_api' },
    merchantId: 'm1',
    chapters,
    nextStep: nextStep(chapters),
    card: { kind: 'elsewhere' },
    known: [],
    vault,
    copyable: [],
    progress:
      shown.merchantId === undefined && 'merchantId' in shown ? undefined : rolloutProgress(chapters, { ...merchant, ...more }, now),
    ...shown,
  };
}

/** A run with the states of its fields; ended when an outcome is given. */
export function run(
  page: string,
  step: string,
  states: Readonly<Record<string, RunChange['state']>>,
  ended?: Outcome,
  more: Partial<Run> = {},
): Run {
  const changes = Object.entries(states).map(([field, state]) => [field, { before: '', after: '', origin: 'guide', state }]);
  const end = ended === undefined ? {} : { ended: { ...STAMP, outcome: ended, evidence: 'page' } };
  return {
    ...STAMP,
    id: 'r1',
    step,
    page,
    origin: 'https://vip.51kezhi.cn',
    changes: Object.fromEntries(changes),
    savePressed: false,
    ...end,
    ...more,
  };
}

export const AT = NOW;

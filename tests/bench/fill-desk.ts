import type { Page } from '@playwright/test';
import type { Happening } from '../../lib/domain/entry.ts';
import { foldMerchant } from '../../lib/domain/fold-merchant.ts';
import type { Merchant } from '../../lib/domain/merchant.ts';
import { rowOf } from '../../lib/domain/merchant-row.ts';
import { entriesFrom } from '../unit/entries.ts';

export const MERCHANTS = 1_000;
/** Rows of the journal for each merchant. */
const ROWS = 100;
const BEGAN = Date.UTC(2026, 0, 1);
const FIELDS = ['platform', 'account', 'password', 'verifyProduct', 'marketingProduct'];

/** What happened to one merchant: its account, a rollout's runs, ticks, and the time worked. */
function happenings(at: number): Happening[] {
  const fact = (id: string, content: string): Happening => ({ kind: 'fact-captured', fact: id, content, from: 'kezhi' });
  const first: Happening[] = [
    { kind: 'merchant-created', name: `泉城优选连锁 ${at} 店` },
    fact('merchantCode', `C${at}`),
    fact('appId', `wx${at.toString(16).padStart(16, '0')}`),
    fact('originalId', `gh_${at.toString(16).padStart(12, '0')}`),
    { kind: 'step-ticked', step: 'oa.register', done: true },
  ];
  const runs = Array.from({ length: 6 }, (_, run) => runOf(`${at}-${run}`)).flat();
  const rest = Array.from({ length: ROWS - first.length - runs.length }, (): Happening => ({ kind: 'time-worked', milliseconds: 30_000 }));
  return [...first, ...runs, ...rest];
}

function runOf(run: string): Happening[] {
  const plan = Object.fromEntries(FIELDS.map((field) => [field, { before: '', after: '676767', origin: 'guide' }]));
  return [
    { kind: 'run-started', run, step: 'sms.kezhi', page: 'kezhi/sms-platform', origin: 'https://hy.51kezhi.cn', plan },
    ...FIELDS.flatMap((field): Happening[] => [
      { kind: 'change-started', run, field },
      { kind: 'change-ended', run, field, outcome: 'applied', before: '', after: '676767', milliseconds: 12 },
    ]),
    { kind: 'save-pressed', run },
    { kind: 'save-answered', run, outcome: 'saved' },
    { kind: 'run-ended', run, outcome: 'proved', evidence: 'reloaded' },
  ];
}

/** Fills the extension's database with merchants and their journal, folded as the extension folds them, and puts one of them at hand. */
export async function fillDesk(keeper: Page): Promise<number> {
  let rows = 0;
  for (let from = 0; from < MERCHANTS; from += 50) {
    const journals = Array.from({ length: 50 }, (_, place) => from + place).map((at) =>
      entriesFrom(`m${at}`, happenings(at), 'bench001', BEGAN + at * 1_000_000),
    );
    const merchants = journals.map(foldMerchant).filter((merchant): merchant is Merchant => merchant !== undefined);
    const entries = journals.flat();
    rows += entries.length;
    await keeper.evaluate(put, { entries, merchants, directory: merchants.map(rowOf) });
  }
  await keeper.evaluate(() => chrome.storage.local.set({ merchant: 'm500' }));
  return rows;
}

/** Runs in an extension page: puts these rows into these tables. */
function put(tables: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kezhi-rollout');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = Object.keys(tables);
      const writing = opening.result.transaction(names, 'readwrite');
      for (const name of names) for (const row of tables[name] ?? []) writing.objectStore(name).put(row);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

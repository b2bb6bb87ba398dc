import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doubtOwner } from '../../lib/app/doubt-owner.ts';
import { takeBackBinding } from '../../lib/app/take-back-binding.ts';
import { allConsoles } from '../../lib/catalog/all-consoles.ts';
import type { Console } from '../../lib/domain/console.ts';
import type { Happening } from '../../lib/domain/entry.ts';
import { Database } from '../../lib/store/database.ts';
import { append, merchantOf, merchantsWith } from '../../lib/store/journal.ts';

vi.mock('../../lib/app/document-bindings.ts', () => ({ isDocumentBound: async () => false }));

let app: Parameters<typeof doubtOwner>[0];
const kezhi = allConsoles.get('kezhi') as Console;
const code = (content: string): Happening => ({ kind: 'fact-captured', fact: 'merchantCode', content, from: 'kezhi' });
const say = async (id: string, ...happenings: Happening[]) => append(app.database, await app.writer(), id, happenings);

async function doubt(id: string, shown: Record<string, string>) {
  const merchant = await merchantOf(app.database, id);
  if (merchant === undefined) throw new Error(id);
  return doubtOwner(app, { signedOut: false, account: shown, pages: [], document: 'D', frames: [] }, kezhi, merchant);
}

beforeEach(async () => {
  app = { database: new Database(), writer: async () => ({ now: Date.now, newId: () => crypto.randomUUID(), person: '小王' }) };
  await say('m1', { kind: 'merchant-created', name: '乐食客至' });
  await say('m2', { kind: 'merchant-created', name: '东城小馆' });
});
afterEach(() => app.database.delete());

test('an account that contradicts the binding names both, its owner where one is known, and the binding', async () => {
  await say('m1', code('DCXM'), { kind: 'page-proved', step: 'sms.kezhi', page: 'kezhi/sms-platform', fields: [] });
  expect(await doubt('m1', { merchantCode: 'LSKZ' })).toEqual({
    kind: 'refused',
    refusal: { outcome: 'wrong-merchant', there: ['LSKZ', 'DCXM'] },
    bound: { merchant: 'm1', name: '乐食客至', account: { merchantCode: 'DCXM' }, proved: 1 },
  });
  await say('m2', code('LSKZ'));
  expect(await doubt('m1', { merchantCode: 'LSKZ' })).toMatchObject({
    refusal: { there: ['东城小馆', 'DCXM'] },
    owner: { merchant: 'm2', name: '东城小馆' },
    bound: { merchant: 'm1' },
  });
});

test("another merchant's account names its owner, whose binding it is", async () => {
  await say('m2', code('LSKZ'));
  expect(await doubt('m1', { merchantCode: 'LSKZ' })).toMatchObject({
    refusal: { there: ['东城小馆', '乐食客至'] },
    owner: { merchant: 'm2' },
    bound: { merchant: 'm2', name: '东城小馆', account: { merchantCode: 'LSKZ' }, proved: 0 },
  });
});

test('every fact that says whose a console is has an index, and a merchant that is gone owns nothing', async () => {
  for (const { identity } of allConsoles.values())
    for (const { fact } of identity) {
      await say('m2', { kind: 'fact-captured', fact, content: `of-${fact}`, from: 'typed' });
      const found = await merchantsWith(app.database, { [fact]: `of-${fact}` });
      expect(
        found.map(({ id }) => id),
        fact,
      ).toEqual(['m2']);
    }
  await say('m2', { kind: 'merchant-deleted', deleted: true });
  expect(await doubt('m1', { merchantCode: 'of-merchantCode' })).toMatchObject({ kind: 'whose' });
});

test('what the console shows as well is no part of a wrong binding', async () => {
  const wechat = allConsoles.get('wechat-mp') as Console;
  const name: Happening = { kind: 'fact-captured', fact: 'accountName', content: '乐食', from: 'wechat-mp' };
  await say('m1', name, { ...name, fact: 'originalId', content: 'gh_1' });
  const merchant = await merchantOf(app.database, 'm1');
  const found = { signedOut: false, account: { accountName: '乐食', originalId: 'gh_2' }, pages: [], document: 'D', frames: [] };
  const refused = merchant && (await doubtOwner(app, found, wechat, merchant));
  expect(refused?.kind === 'refused' && refused.bound?.account).toEqual({ originalId: 'gh_1' });
});

test('a binding taken back is asked for again, and what was proved there has to be proved again', async () => {
  await say('m1', code('DCXM'), { kind: 'page-proved', step: 'sms.kezhi', page: 'kezhi/sms-platform', fields: [] });
  const refused = await doubt('m1', { merchantCode: 'LSKZ' });
  if (refused?.kind !== 'refused' || refused.bound === undefined) throw new Error('not refused');
  await takeBackBinding(app, 'kezhi', refused.bound);
  expect(await doubt('m1', { merchantCode: 'LSKZ' })).toEqual({ kind: 'whose', account: { merchantCode: 'LSKZ' }, document: 'D' });
  expect((await merchantOf(app.database, 'm1'))?.proofs).toEqual({});
});

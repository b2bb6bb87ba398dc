import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chosenMerchant } from '../../lib/app/chosen-merchant.ts';
import { duplicateSettings, settingsOf } from '../../lib/app/duplicate-settings.ts';
import { exportMerchants, importTemplate } from '../../lib/app/export-merchants.ts';
import { previewImport, storeImport } from '../../lib/app/import-merchants.ts';
import { archiveMerchant, createMerchant, deleteMerchant, renameMerchant, restoreMerchant } from '../../lib/app/merchants.ts';
import type { App } from '../../lib/app/open-app.ts';
import { readTable } from '../../lib/app/tables/read-table.ts';
import type { Happening } from '../../lib/domain/entry.ts';
import { Database } from '../../lib/store/database.ts';
import { append, directoryOf, entriesOf, merchantOf } from '../../lib/store/journal.ts';
import { emptyAreas } from './vault/fake-areas.ts';

vi.mock('../../lib/browser/areas.ts', async () => (await import('./vault/fake-areas.ts')).fakeAreas);

let app: App;
let ids = 0;
const writer = { now: () => Date.UTC(2026, 0, 1), newId: () => `id-${String(++ids).padStart(8, '0')}`, person: '小王' };
const say = (merchant: string, ...happenings: Happening[]) => append(app.database, writer, merchant, happenings);

async function made(name: string): Promise<string> {
  const answer = await createMerchant(app, name);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.id;
}

const names = async (): Promise<readonly string[]> =>
  (await directoryOf(app.database)).filter(({ deleted }) => deleted === undefined).map(({ name }) => name);

beforeEach(() => {
  emptyAreas();
  app = { database: new Database(), writer: async () => writer };
});
afterEach(() => app.database.delete());

describe('the list of merchants', () => {
  test('a name should be kept tidy, and be nobody else’s', async () => {
    await made(' 乐食\u200b　客至\n(总店) ');
    expect(await names()).toEqual(['乐食 客至 (总店)']);
    expect(await createMerchant(app, '乐食 客至 (总店)')).toEqual({ problem: 'name_taken' });
    expect(await createMerchant(app, '\u200b ')).toEqual({ problem: 'name_empty' });
    expect(await createMerchant(app, 'a\ud800')).toEqual({ problem: 'not_text' });
    expect(await createMerchant(app, 'a\u0007b')).toEqual({ problem: 'control_character' });
  });

  test('a deleted merchant should be off the list and out of hand, and come back with its whole record', async () => {
    const id = await made('乐食');
    await say(id, { kind: 'fact-captured', fact: 'appId', content: 'wx1', from: 'typed' });
    const before = await entriesOf(app.database, id);
    expect(await deleteMerchant(app, id)).toBeUndefined();
    expect([await names(), await chosenMerchant()]).toEqual([[], undefined]);
    expect((await entriesOf(app.database, id)).slice(0, before.length)).toEqual(before);
    expect(await restoreMerchant(app, id)).toBeUndefined();
    expect(await names()).toEqual(['乐食']);
    expect((await merchantOf(app.database, id))?.facts.appId?.content).toBe('wx1');
  });

  test('a merchant with a run that has not ended should not be deleted', async () => {
    const id = await made('乐食');
    await say(id, { kind: 'run-started', run: 'r', step: 's', page: 'p', origin: 'https://x', plan: {} });
    expect(await deleteMerchant(app, id)).toBe('merchant_running');
    expect(await names()).toEqual(['乐食']);
  });

  test('a deleted merchant should not come back beside another of its name', async () => {
    const id = await made('乐食');
    await deleteMerchant(app, id);
    await made('乐食');
    expect(await restoreMerchant(app, id)).toBe('name_taken');
  });

  test('a merchant should be renamed and archived', async () => {
    const [id] = [await made('乐食'), await made('泉城')];
    expect(await renameMerchant(app, id, '泉城')).toBe('name_taken');
    expect(await renameMerchant(app, id, '乐食')).toBeUndefined();
    expect(await renameMerchant(app, id, '乐食二店')).toBeUndefined();
    await archiveMerchant(app, id, true);
    expect((await directoryOf(app.database)).find((row) => row.id === id)).toEqual({ id, name: '乐食二店', archived: true });
  });
});

describe('settings', () => {
  async function source(): Promise<string> {
    const id = await made('乐食');
    await say(
      id,
      { kind: 'override-set', value: 'safe-directories', content: ['https://a/', 'https://b/'] },
      { kind: 'override-set', value: 'order-sync-port', content: '8823' },
      { kind: 'fact-captured', fact: 'sissVersion', content: 'issbakev8_运通', from: 'typed' },
      { kind: 'fact-captured', fact: 'appId', content: 'wx1', from: 'typed' },
      { kind: 'secret-given', fact: 'appSecret', length: 32, from: 'typed' },
      { kind: 'step-ticked', step: 'sms.open', done: true },
    );
    return id;
  }

  test('should go to a new merchant without anything that says who the first one is or what was done for it', async () => {
    const from = await source();
    expect((await settingsOf(app, from)).map(({ id }) => id)).toEqual(['safe-directories', 'order-sync-port', 'sissVersion']);
    expect(await duplicateSettings(app, from, '新店')).toEqual({ given: 3, name: '新店' });
    const row = (await directoryOf(app.database)).find(({ name }) => name === '新店');
    const target = await merchantOf(app.database, row?.id ?? '');
    expect(target).toMatchObject({ overrides: { 'order-sync-port': '8823' }, secrets: {}, ticks: {} });
    expect(Object.keys(target?.facts ?? {})).toEqual(['sissVersion']);
  });

  test('should go to a merchant there is, and leave alone what is the same', async () => {
    const [from, to] = [await source(), await made('泉城')];
    await say(to, { kind: 'override-set', value: 'order-sync-port', content: '8823' });
    expect(await duplicateSettings(app, from, '泉城')).toEqual({ given: 2, name: '泉城' });
    expect(await duplicateSettings(app, from, '泉城')).toEqual({ given: 0, name: '泉城' });
    expect(await duplicateSettings(app, from, '乐食')).toEqual({ problem: 'duplicate_self' });
    expect(await duplicateSettings(app, from, ' ')).toEqual({ problem: 'name_empty' });
  });
});

describe('files', () => {
  const csv = new TextEncoder().encode('商户名称,商户编码,AppID\n甲,A,wx0123456789abcdef\n乙,B,wx1\n丙,C,\n');

  test('a preview should store nothing, and only rows without problems should be stored', async () => {
    const preview = await previewImport(app, csv);
    if ('problem' in preview) throw new Error(preview.problem);
    expect(await names()).toEqual([]);
    expect(await storeImport(app, preview.rows)).toMatchObject({ ids: [expect.any(String), expect.any(String)] });
    expect(await names()).toEqual(['甲', '丙']);
    expect(await directoryOf(app.database)).toContainEqual({ id: expect.any(String), name: '甲', code: 'A', appId: 'wx0123456789abcdef' });
  });

  test('nothing should be stored when a name was taken meanwhile', async () => {
    const preview = await previewImport(app, csv);
    if ('problem' in preview) throw new Error(preview.problem);
    await made('丙');
    expect(await storeImport(app, preview.rows)).toEqual({ taken: '丙' });
    expect(await names()).toEqual(['丙']);
  });

  test.each(['xlsx', 'csv'] as const)(
    'an export as %s should hold every merchant but deleted ones, no secret, and be imported again',
    async (kind) => {
      const [id, gone] = [await made('=甲'), await made('删')];
      await say(id, { kind: 'fact-captured', fact: 'merchantCode', content: '001', from: 'typed' });
      await deleteMerchant(app, gone);
      const { name, content } = await exportMerchants(app, kind);
      const read = await readTable(new Uint8Array(await content.arrayBuffer()));
      expect(name).toBe(`客至商户.${kind}`);
      expect('table' in read && read.table).toHaveLength(2);
      await renameMerchant(app, id, '旧');
      const preview = await previewImport(app, new Uint8Array(await content.arrayBuffer()));
      expect(preview).toMatchObject({ rows: [{ name: '=甲', facts: [{ fact: 'merchantCode', content: '001' }], problems: [] }] });
    },
  );

  test('one merchant should be exported under its name', async () => {
    const id = await made('乐食/一店');
    await made('泉城');
    const { name, content } = await exportMerchants(app, 'xlsx', id);
    const read = await readTable(new Uint8Array(await content.arrayBuffer()));
    expect(name).toBe('客至商户-乐食/一店.xlsx');
    expect('table' in read && read.table.length).toBe(2);
  });

  test('the template should hold no merchant, and take one', async () => {
    const { content } = importTemplate();
    expect(await previewImport(app, new Uint8Array(await content.arrayBuffer()))).toEqual({ problem: 'table_empty' });
  });
});

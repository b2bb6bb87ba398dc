import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chosenMerchant } from '../../../lib/app/chosen-merchant.ts';
import type { App } from '../../../lib/app/open-app.ts';
import { takeChat } from '../../../lib/app/take-chat.ts';
import { directoryOf, merchantOf } from '../../../lib/store/journal.ts';
import { openHouse } from '../vault/a-house.ts';
import { emptyAreas, kept } from '../vault/fake-areas.ts';

vi.mock('../../../lib/browser/areas.ts', async () => (await import('../vault/fake-areas.ts')).fakeAreas);

let app: App;

beforeEach(async () => {
  emptyAreas();
  app = await openHouse();
});
afterEach(() => app.database.delete());

describe('a chat', () => {
  const SECRET = 'Zx9-nobody-else';

  test('should make a merchant of what was picked, its secret in the session alone', async () => {
    const picks = [
      { fact: 'appId', content: 'WX0123456789ABCDEF' },
      { fact: 'smsPassword', content: SECRET },
    ];
    expect(await takeChat(app, { name: ' 泉城 ' }, picks)).toBeUndefined();
    const id = (await chosenMerchant()) ?? '';
    const merchant = await merchantOf(app.database, id);
    expect(merchant?.facts.appId).toMatchObject({ content: 'wx0123456789abcdef', from: 'chat' });
    expect(merchant?.secrets.smsPassword).toMatchObject({ length: SECRET.length });
    expect(JSON.stringify(await app.database.entries.toArray())).not.toContain(SECRET);
    expect([[...kept.session].filter(([, content]) => content === SECRET), JSON.stringify([...kept.local])]).toEqual([
      [[`secret:${id}:smsPassword`, SECRET]],
      expect.not.stringContaining(SECRET),
    ]);
  });

  test('should store nothing when one pick or the name is wrong', async () => {
    const good = { fact: 'appId', content: 'wx0123456789abcdef' };
    expect(await takeChat(app, { name: '泉城' }, [good, { fact: 'orderSyncIp', content: '010.0.0.1' }])).toBe('ip_zero');
    expect(await takeChat(app, { name: ' ' }, [good, { fact: 'smsPassword', content: SECRET }])).toBe('name_empty');
    expect((await directoryOf(app.database)).map(({ name }) => name)).toEqual(['乐食']);
    expect([kept.local.size, kept.session.size]).toEqual([0, 0]);
  });

  test('should go to the merchant there is', async () => {
    expect(await takeChat(app, { merchant: 'm1' }, [{ fact: 'headquartersDongle', content: 'A1' }])).toBeUndefined();
    expect((await merchantOf(app.database, 'm1'))?.facts.headquartersDongle?.content).toBe('A1');
  });
});

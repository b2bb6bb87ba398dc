import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from '../../../lib/app/open-app.ts';
import { recordFact } from '../../../lib/app/record-fact.ts';
import { secretsOf } from '../../../lib/app/secrets.ts';
import { setUpVault } from '../../../lib/app/vault/keep-vault.ts';
import { isMasked, mask, shownContent } from '../../../lib/domain/mask.ts';
import { openHouse, PASSPHRASE } from '../vault/a-house.ts';
import { emptyAreas, kept } from '../vault/fake-areas.ts';
import { anyUnits, SETTINGS } from './any-text.ts';

vi.mock('../../../lib/browser/areas.ts', async () => (await import('../vault/fake-areas.ts')).fakeAreas);
vi.mock('../../../lib/browser/idle.ts', () => ({ onAway: () => undefined, setAway: () => undefined }));
vi.mock('../../../lib/vault/stretch.ts', async () => ({ stretch: (await import('../vault/quick-stretch.ts')).quickStretch }));

/** A secret that nothing else holds by chance. */
const secret = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 20 }).map((some) => `秘${some}密#9`);
let app: App;

beforeEach(async () => {
  emptyAreas();
  app = await openHouse();
});
afterEach(() => app.database.delete());

test('a mask is dots alone, one for each character, and counts as one', () => {
  fc.assert(
    fc.property(anyUnits, (text) => {
      const masked = mask(text);
      expect(masked.replaceAll('●', '')).toBe('');
      expect(Array.from(masked)).toHaveLength(Array.from(text).length);
      expect(isMasked(masked)).toBe(text !== '');
    }),
    SETTINGS,
  );
});

test('what is kept of a secret list is a mask for each item; what is no secret stays as it is', () => {
  fc.assert(
    fc.property(fc.array(anyUnits, { maxLength: 4 }), (items) => {
      expect(shownContent(items, true)).toEqual(items.map(mask));
      expect(shownContent(items, false)).toEqual(items);
    }),
    SETTINGS,
  );
});

test('any secret comes back from the vault letter by letter, and lies nowhere in clear on the disk', async () => {
  expect(await setUpVault(app, PASSPHRASE, PASSPHRASE)).toBeUndefined();
  await fc.assert(
    fc.asyncProperty(secret, async (given) => {
      expect(await recordFact(app, 'm1', 'smsPassword', given, 'typed')).toBeUndefined();
      expect((await secretsOf(app, 'm1')).atHand.get('smsPassword')).toBe(given);
      const tables = await Promise.all(app.database.tables.map((table) => table.toArray()));
      const disk = JSON.stringify([tables, [...kept.local]]);
      expect(disk).not.toContain(JSON.stringify(given).slice(1, -1));
    }),
    { ...SETTINGS, numRuns: 30 },
  );
});

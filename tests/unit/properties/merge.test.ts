import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, Happening } from '../../../lib/domain/entry.ts';
import type { ProfileState } from '../../../lib/domain/merchant.ts';
import { FLOOR_PARAMS } from '../../../lib/domain/vault/kdf-params.ts';
import { Database } from '../../../lib/store/database.ts';
import { profileOf } from '../../../lib/store/journal.ts';
import { joinWhole } from '../../../lib/store/whole.ts';
import { entriesFrom } from '../entries.ts';

const HEADER = { schema: 1, vault: 'v', keyId: 'k', revision: 1, created: 1, kdf: FLOOR_PARAMS, salt: '', nonce: '', wrapped: '' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('merchant-renamed' as const), name: fc.string() }),
  fc.record({
    ...{ kind: fc.constant('fact-captured' as const), fact: fc.constantFrom('appId', 'verifyFile') },
    ...{ content: fc.string(), from: fc.constant('typed') },
  }),
  fc.record({ kind: fc.constant('fact-forgotten' as const), fact: fc.constantFrom('appId', 'verifyFile') }),
  fc.record({ kind: fc.constant('step-ticked' as const), step: fc.constantFrom('a', 'b'), done: fc.boolean() }),
);
const decision: fc.Arbitrary<Happening> = fc.record({
  ...{ kind: fc.constant('decision-made' as const), value: fc.constantFrom('order-sync-port', 'pay-key') },
  ...{ content: fc.string(), why: fc.string() },
});

/** What one device has: its part of the merchant's history and of the team's decisions. */
const device = (name: string, start: number): fc.Arbitrary<Entry[]> =>
  fc.tuple(fc.array(happening, { maxLength: 6 }), fc.array(decision, { maxLength: 3 })).map(([own, team]) => [
    ...entriesFrom('m1', [...(start === 1000 ? [{ kind: 'merchant-created', name: '乐食' } as const] : []), ...own], name, start),
    // Of another millisecond, so that the ids differ.
    ...entriesFrom('', team, name, start + 1),
  ]);

/** What comes of these parts, joined in this order. */
async function joined(parts: readonly (readonly Entry[])[]): Promise<{ merchants: unknown; decisions: ProfileState['decisions'] }> {
  const database = new Database();
  try {
    for (const entries of parts) await joinWhole(database, HEADER, { entries: [...entries], secrets: [], files: [] });
    const merchants = [await database.merchants.toArray(), await database.directory.toArray()];
    return { merchants, decisions: (await profileOf(database)).decisions };
  } finally {
    await database.delete();
  }
}

/** Of each value the content that was decided last by the clock, whichever device it came from. */
function lastDecisions(entries: readonly Entry[]): Record<string, unknown> {
  const inOrder = entries.toSorted((x, y) => x.clock.localeCompare(y.clock, 'en'));
  return Object.fromEntries(inOrder.flatMap((entry) => (entry.kind === 'decision-made' ? [[entry.value, entry.content]] : [])));
}

test('the parts of three devices come to the same in any order, and twice is as good as once', async () => {
  const three = fc.tuple(device('device01', 1000), device('device02', 2500), device('device03', 1700));
  await fc.assert(
    fc.asyncProperty(three, async ([a, b, c]) => {
      const whole = await joined([[...a, ...b, ...c]]);
      expect(await joined([c, b, a])).toEqual(whole);
      expect(lastDecisions([...a, ...b, ...c])).toEqual(
        Object.fromEntries(Object.entries(whole.decisions).map(([id, { content }]) => [id, content])),
      );
      expect(await joined([b, a, b, c, a])).toEqual(whole);
    }),
    { seed: 51, numRuns: 15 },
  );
});

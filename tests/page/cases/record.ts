import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../../lib/domain/digest.ts';
import type { Fact } from '../../../lib/domain/fact.ts';
import { type Known, makeCaptures } from '../../../lib/domain/make-captures.ts';
import { expect, test } from './arrive.ts';
import type { Case, Recorded } from './case.ts';
import type { Place } from './place.ts';

const FACTS = join(import.meta.dirname, '../../../lib/catalog/facts');
const facts = new Map<string, Fact>();
test.beforeAll(async () => {
  for (const file of readdirSync(FACTS)) {
    const { fact } = (await import(join(FACTS, file))) as { fact: Fact };
    facts.set(fact.id, fact);
  }
});

/** What the record makes of what the page shows. */
export async function record(place: Place, { known = {}, plans }: Case): Promise<void> {
  const holds = knownOf(typeof known === 'function' ? await known(place) : known, place.task.nonce);
  const planned = async () => {
    const seen = await place.look();
    if (seen?.outcome !== 'seen') return seen;
    return Object.fromEntries(makeCaptures(place.task.page, seen.captures, holds).map(({ key, plan }) => [key, plan]));
  };
  await expect.poll(planned, { intervals: [50] }).toEqual(plans);
}

function knownOf({ facts: open = {}, secrets = {} }: Recorded, nonce: string): Known {
  const marks = Object.entries(secrets).map(([fact, secret]) => [fact, { digest: digestOf(nonce, secret), length: secret.length }]);
  const contents = Object.entries(open).map(([fact, content]) => [fact, { content }]);
  return {
    merchant: { facts: Object.fromEntries(contents), secrets: Object.fromEntries(marks) },
    facts,
    secrets: Object.fromEntries(marks),
  } as Known;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { GOOD } from '../../lib/domain/outcome.ts';
import type { KeptPractice } from '../practice/start-practice.ts';
import { everythingStored } from './hands/everything-stored.ts';
import { allVisits } from './rollout/all-visits.ts';
import { filesWith } from './rollout/files-with.ts';
import type { Rollout, Visited } from './rollout/rollout.ts';
import { isGood } from './rollout/sum-up.ts';
import type { Launched } from './stage/launch.ts';
import { start } from './start.ts';

const VISITS = allVisits('weui', false);

/** Parts of the secrets that visits/ types which nothing else contains. */
const SECRETS = /9f3kQ|kX4mZq/;

test('npm start rolls out by hand what a second run in the same profile finds all right', async ({ browserName: _ }, info) => {
  // Two browsers, one after the other, at the pace of a person and a phone.
  test.setTimeout(1_200_000);
  const lines: string[] = [];
  const [kept, output] = [info.outputPath('kept'), info.outputPath('output')];
  const options = { kept, output, tell: (line: string) => void lines.push(line) };
  const written = (file: string): string => readFileSync(join(output, file), 'utf8');

  const first = await start(options);
  expect(notGood(first)).toEqual([]);
  expect(lines.at(-1)).toBe('rollout: 50 applied, 0 already right, 50 proved, 0 refused, 15 waiting for a person');
  expect(lines).toContain('易会员商户端 · 短信平台设置 · 平台名称 · 客至 → 助通 · applied');
  expect(isGood(first)).toBe(true);
  expect(lines).toContainEqual(expect.stringMatching(/^hands: \d+ clicks, \d+ keys with the extension$/));
  expect(JSON.parse(written('rollout.json'))).toMatchObject({
    sum: { applied: 50, refused: 0 },
    pages: VISITS.map(({ page }) => ({ pageId: page.id })),
  });
  expect(first.pages.flatMap(({ changes }) => changes).every(({ origin, step, milliseconds }) => origin && step && milliseconds > 0)).toBe(
    true,
  );
  expect(written('report.html').match(/src="data:image\/png/g)).toHaveLength(3 * VISITS.length);
  const held = readFileSync(join(kept, 'consoles.json'), 'utf8');
  expect(held, 'the secrets were really typed and posted').toMatch(SECRETS);

  let open = { database: '', local: '', session: '' };
  const atEnd = async ({ context, extensionId }: Launched): Promise<void> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    open = await everythingStored(page);
  };
  const second = await start({ ...options, again: true, atEnd });
  expect(notGood(second)).toEqual([]);
  expect(lines.at(-1)).toBe('rollout: 0 applied, 47 already right, 47 proved, 0 refused, 15 waiting for a person');
  expect(isGood(second)).toBe(true);
  expect(readFileSync(join(kept, 'consoles.json'), 'utf8')).toBe(held);
  // In the panel nothing is typed again but what is never stored: the secrets, key by key.
  const { records } = (JSON.parse(held) as KeptPractice).kezhi;
  const noted = ['wechat-setup', 'mini-setup'].map((page) => records[`LSKZ/${page}`]?.['appSecret'] ?? '');
  const typed = ['smsPassword', 'syncDatabasePassword'].map((fact) => factOf(fact)).concat(noted);
  expect(second.hands.panel.keys).toBe(typed.join('').length);
  const told = [written('rollout.json'), written('report.html').replaceAll(/base64,[^"]*/g, ''), ...lines].join('\n');
  for (const secret of typed) expect(told).not.toContain(secret);
  // Without a vault the session's memory alone has them while the browser runs; once it is closed, no secret lies in any file of the profile.
  const memory = JSON.stringify(open);
  expect(open.database).toContain('secret-given');
  for (const secret of typed) {
    const written = JSON.stringify(secret).slice(1, -1);
    expect(
      [open.database, open.local].filter((place) => place.includes(written)),
      'no secret lies in database and storage',
    ).toEqual([]);
  }
  expect(memory).toContain('secret:');
  expect(filesWith(output, typed)).toEqual([]);
  // The consoles' own memory has them all, which shows that they would be found.
  expect(filesWith(kept, typed)).toEqual(['consoles.json']);
});

/** The pages that were not brought to their end, and what was said there. */
function notGood({ pages }: Rollout): unknown[] {
  const isDone = ({ outcome, changes }: Visited): boolean => GOOD.includes(outcome) && changes.every(({ proved }) => proved);
  return pages.filter((page) => !isDone(page)).map(({ pageId, outcome, said, changes }) => ({ pageId, outcome, said, changes }));
}

/** What the person types of a fact. */
function factOf(fact: string): string {
  return VISITS.map(({ facts }) => facts[fact]).find((content) => content !== undefined) ?? '';
}

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type KeptPractice, startPractice } from '../practice/start-practice.ts';
import { runStep } from '../rules/run-step.ts';
import type { SkinName } from './rollout/all-visits.ts';
import { countByHand } from './rollout/by-hand/count-by-hand.ts';
import { handsLine } from './rollout/count-hands.ts';
import { reportOf } from './rollout/report/report-of.ts';
import { rollOut } from './rollout/roll-out.ts';
import type { Rollout } from './rollout/rollout.ts';
import { isGood, sumLine, sumUp } from './rollout/sum-up.ts';
import { haveBrowser } from './stage/have-browser.ts';
import { type Launched, launch } from './stage/launch.ts';

export interface StartOptions {
  /** Goes on from the profile and the consoles that the last run left; without any it does that run first. */
  readonly again?: boolean;
  readonly headed?: boolean;
  /** How the practice WeChat draws itself. */
  readonly skin?: SkinName;
  /** Types the same contents by hand as well, to count what that takes. The rollout stands without the count. */
  readonly byHand?: boolean;
  /** Folder that holds profile and consoles between runs. */
  readonly kept: string;
  /** Folder for rollout.json, report.html and pictures. */
  readonly output: string;
  readonly tell: (line: string) => void;
  /** Sees the browser once more when all is done, before it is closed. */
  readonly atEnd?: (browser: Launched) => Promise<void>;
}

/**
 * Rolls the practice merchant out with the extension as it is built, in a browser of its own, and writes the report.
 * The last line it tells is the sum. Resolves with what was done, good or not.
 */
export async function start(options: StartOptions): Promise<Rollout> {
  const { again = false, skin = 'weui', kept, output, tell } = options;
  const consoles = join(kept, 'consoles.json');
  if (!again) rmSync(kept, { recursive: true, force: true });
  else if (!existsSync(consoles)) await start({ ...options, again: false });
  const pictures = join(output, 'pictures');
  rmSync(pictures, { recursive: true, force: true });
  for (const folder of [kept, pictures]) mkdirSync(folder, { recursive: true });
  const practice = await startPractice();
  if (again) practice.keep(JSON.parse(readFileSync(consoles, 'utf8')) as KeptPractice);
  practice.wechat.set({ skin });
  // The admin has scanned Kezhi's authorization code, whose address the guide has lost: no practice page shows it.
  practice.wechat.account('main').platforms = ['客至易会员'];
  tell(
    again ? 'the rollout once more, in the profile and the consoles of the last run' : 'the rollout, in a fresh profile and fresh consoles',
  );
  const launched = await launch({ hostRules: practice.hostRules, headless: options.headed !== true, profile: join(kept, 'profile') });
  try {
    const rolled = await rollOut({ ...launched, practice, pictures, again, skin, tell });
    const byHand =
      options.byHand === true && !again ? await countByHand(practice, skin).catch((error) => notCounted(error, tell)) : undefined;
    const rollout: Rollout = byHand === undefined ? rolled : { ...rolled, byHand };
    writeFileSync(join(output, 'rollout.json'), `${JSON.stringify({ ...rollout, sum: sumUp(rollout) }, undefined, 2)}\n`);
    writeFileSync(join(output, 'report.html'), reportOf(rollout, pictures));
    writeFileSync(consoles, JSON.stringify(practice.kept()));
    await options.atEnd?.(launched);
    tell(handsLine(rollout));
    tell(`report: ${join(output, 'report.html')}`);
    tell(sumLine(sumUp(rollout)));
    return rollout;
  } finally {
    await launched.context.close();
    await practice.stop();
  }
}

/** Why there is no count: its first line; what was being typed stands in none. */
function notCounted(error: unknown, tell: StartOptions['tell']): undefined {
  tell(`by hand: not counted: ${String(error).split('\n')[0]}`);
}

/** `npm start [-- --again] [-- --headed] [-- --skin legacy]`: builds, finds a browser, runs. Exit code 0 when all that was visited is proved. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { again: { type: 'boolean' }, headed: { type: 'boolean' }, skin: { type: 'string' } } });
  const skin = values.skin === 'legacy' ? 'legacy' : 'weui';
  if (!(await runStep('production build of the extension', ['wxt', 'build']))) throw new Error('The extension could not be built.');
  console.log(`browser: ${haveBrowser()}`);
  const rollout = await start({
    ...values,
    skin,
    byHand: true,
    kept: '.cache/rollout',
    output: 'output',
    tell: (line) => console.log(line),
  });
  process.exitCode = isGood(rollout) ? 0 : 1;
}

if (import.meta.main) await main();

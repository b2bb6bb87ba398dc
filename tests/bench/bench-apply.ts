import type { Frame, Page as Tab } from '@playwright/test';
import type { Engine, PageTask } from '../../lib/domain/engine.ts';
import type { Desired } from '../../lib/domain/plan.ts';
import type { Practice } from '../practice/start-practice.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

const ROUNDS = 7;

/** The engine's second look of a proof, in ms: pages write over a field up to half a second later, and a Playwright script does not look again. */
const SECOND_LOOK = 700;

/** One page of a console, and what both sides do on it. */
export interface ApplyCase {
  readonly name: string;
  readonly task: Omit<PageTask, 'origin' | 'nonce'>;
  readonly desired: Readonly<Record<string, Desired>>;
  /** Opens the page afresh, signed in, its dialog up, its stored state loaded. */
  readonly open: (tab: Tab, practice: Practice) => Promise<void>;
  /** The same fields by a script that knows this page: fill or click, then read the value back. */
  readonly script: (frame: Frame) => Promise<void>;
}

/** Apply and prove of one page by the engine, verb by verb as the worker calls it, and by a Playwright script; in turns, each on a fresh page. */
export async function benchApply(tab: Tab, practice: Practice, probe: string, one: ApplyCase): Promise<Row[]> {
  const engine: number[] = [];
  const script: number[] = [];
  const held: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    engine.push(await byEngine(await opened(tab, practice, probe, one), one));
    const frame = await opened(tab, practice, probe, one);
    const began = performance.now();
    await one.script(frame);
    script.push(performance.now() - began);
    held.push(await heldFields(frame, one));
  }
  const [ours, theirs] = [median(engine), median(script)];
  const than = 'Playwright script';
  return [
    { what: `apply + prove ${one.name} (ms)`, ours, theirs, than, goal: 1 },
    { what: `the same without the second look after ${SECOND_LOOK} ms`, ours: ours - SECOND_LOOK, theirs, than },
    {
      what: `fields that would be posted right, of ${Object.keys(one.desired).length}`,
      ours: Object.keys(one.desired).length,
      theirs: median(held),
      than,
    },
  ];
}

/** The frame that shows the page. */
async function opened(tab: Tab, practice: Practice, probe: string, one: ApplyCase): Promise<Frame> {
  practice.reset();
  await tab.context().clearCookies();
  await one.open(tab, practice);
  for (const frame of tab.frames()) {
    await frame.evaluate(probe);
    const shown = await call(frame, 'recognise', [[taskOf(frame, one)]]);
    if (shown.length > 0) return frame;
  }
  throw new Error(`No frame shows ${one.name}.`);
}

async function byEngine(frame: Frame, one: ApplyCase): Promise<number> {
  const task = taskOf(frame, one);
  const began = performance.now();
  for (const [field, desired] of Object.entries(one.desired)) {
    const filled = await call(frame, 'fill', [task, { field, desired }]);
    if (filled.outcome !== 'applied') throw new Error(`${one.name} ${field}: ${JSON.stringify(filled)}`);
  }
  const proved = await call(frame, 'prove', [task, one.desired]);
  const milliseconds = performance.now() - began;
  const wrong = proved.outcome !== 'seen' || Object.values(proved.fields).some(({ outcome }) => outcome !== 'proved');
  if (wrong) throw new Error(`${one.name}: ${JSON.stringify(proved)}`);
  return milliseconds;
}

/** How many fields hold what they should some time after the script was done with them. */
async function heldFields(frame: Frame, one: ApplyCase): Promise<number> {
  await frame.evaluate((rest) => new Promise((resolve) => setTimeout(resolve, rest)), SECOND_LOOK);
  const proved = await call(frame, 'prove', [taskOf(frame, one), one.desired]);
  return proved.outcome === 'seen' ? Object.values(proved.fields).filter(({ outcome }) => outcome === 'proved').length : 0;
}

function taskOf(frame: Frame, { task }: ApplyCase): PageTask {
  return { ...task, origin: new URL(frame.url()).origin, nonce: 'bench' };
}

type Answer<V extends keyof Engine> = Awaited<ReturnType<Engine[V]>>;

/** One verb in the page: one way there and back, as `scripting.executeScript` makes it. */
function call<V extends keyof Engine>(frame: Frame, verb: V, args: Parameters<Engine[V]>): Promise<Answer<V>> {
  return frame.evaluate(
    ([name, given]) => {
      const { engine } = (globalThis as unknown as { kezhiProbe: { engine: Record<string, (...all: unknown[]) => unknown> } }).kezhiProbe;
      return engine[name as string]?.(...(given as unknown[])) as never;
    },
    [verb, args] as const,
  ) as Promise<Answer<V>>;
}

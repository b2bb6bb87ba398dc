import { statSync } from 'node:fs';
import type { Page as Tab } from '@playwright/test';
import { median } from './median.ts';
import type { Row } from './row.ts';

/** A load is short and the machine may be busy: of few loads the middle one says little. */
const ROUNDS = 15;
const SCRIPT = 'content-scripts/console.js';

/** How long the page rests under observation after it was loaded, in ms. */
const REST = 2_000;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** As `dur`, without what other programs of the machine did meanwhile. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Milliseconds by the clock and by the processor. */
interface Spent {
  readonly wall: number;
  readonly processor: number;
}

/** Names of the trace's events in which a script runs on the main thread. */
const RUNS = ['EvaluateScript', 'v8.run', 'FunctionCall', 'v8.compile'];

/** What the content script costs a page on which nobody does anything: its bytes, and its time on the main thread while the page loads and rests. */
export async function benchAtRest(tab: Tab, address: string): Promise<Row[]> {
  const times: Spent[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await mainThread(tab, address));
  const bytes = statSync(new URL(`../../.output/chrome-mv3/${SCRIPT}`, import.meta.url)).size;
  return [
    { what: 'content script at rest (kB)', ours: bytes / 1_000, goal: 15 },
    {
      what: `content script on the main thread, load and ${REST / 1_000} s of rest (ms)`,
      ours: median(times.map(({ wall }) => wall)),
      goal: 3,
    },
    { what: 'the same, without what the machine did beside it (ms of processor)', ours: median(times.map(({ processor }) => processor)) },
  ];
}

async function mainThread(tab: Tab, address: string): Promise<Spent> {
  const browser = tab.context().browser();
  if (!browser) throw new Error('This browser cannot be traced.');
  await tab.goto('about:blank');
  await browser.startTracing(tab, { categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await tab.goto(address, { waitUntil: 'load' });
  await tab.evaluate((rest) => new Promise((resolve) => setTimeout(resolve, rest)), REST);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const ours = outermost(trace.traceEvents.filter(isOurs));
  const sum = (of: (event: TraceEvent) => number): number => ours.reduce((all, event) => all + of(event), 0) / 1_000;
  return { wall: sum(({ dur = 0 }) => dur), processor: sum(({ tdur = 0 }) => tdur) };
}

function isOurs({ name, args, dur }: TraceEvent): boolean {
  return dur !== undefined && RUNS.includes(name) && (args.data?.url?.endsWith(SCRIPT) ?? false);
}

/** An event inside another one has been counted with it. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  return sorted.filter(({ ts, dur = 0, pid, tid }) => {
    const thread = `${pid}/${tid}`;
    const inside = ts < (ends.get(thread) ?? 0);
    if (!inside) ends.set(thread, ts + dur);
    return !inside;
  });
}

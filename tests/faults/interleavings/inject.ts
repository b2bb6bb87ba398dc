import { engineScript } from '../../page/lab/scripts.ts';
import type { PageDocument } from './page-document.ts';

const ENGINE = Symbol.for('kezhi.engine');

/** The engine as it is built for the browser, once. */
let engine = '';
export async function buildEngine(): Promise<void> {
  engine = await engineScript();
}

/** Brings the engine into the world of the content scripts beside a document, where it is not there yet. */
export function bringEngine(page: PageDocument): void {
  if (ENGINE in page.world) return;
  const names = ['globalThis', 'setTimeout', ...Object.keys(page.globals)];
  scriptOf(names)(page.world, page.later, ...Object.values(page.globals));
  page.world[ENGINE] = page.world['engine'];
}

let made: ((...args: unknown[]) => void) | undefined;

/** Compiled once: each document's world is only another set of what the script finds around it. */
function scriptOf(names: readonly string[]): (...args: unknown[]) => void {
  made ??= new Function(...names, engine) as (...args: unknown[]) => void;
  return made;
}

const functions = new Map<string, (...around: unknown[]) => (...args: unknown[]) => unknown>();

/** Runs a function in that world as the browser does: its text alone goes over, and copies of its arguments. */
export function runInWorld(page: PageDocument, func: { toString(): string }, args: readonly unknown[], reload: () => void): unknown {
  const text = func.toString();
  const make = functions.get(text) ?? (new Function('globalThis', 'location', 'setTimeout', `return (${text});`) as never);
  functions.set(text, make);
  return make(page.world, { reload }, page.later)(...(JSON.parse(JSON.stringify(args)) as unknown[]));
}

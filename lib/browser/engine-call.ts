import type { AroundVerb, Engine } from '../domain/engine.ts';

const ENGINE_FILE = '/engine.js';
const AROUND_FILE = '/around.js';
const AROUND: readonly Verb[] = ['walk', 'guard', 'gather', 'take', 'trigger', 'point', 'open', 'paste'] satisfies AroundVerb[];

/** One frame of a tab, as the answer of a call names it. */
export interface Frame {
  readonly frameId: number;
  readonly documentId: string;
  /** What the document itself is known by, in the world that the engine stands in. */
  readonly mark: string;
}

type Verb = keyof Engine;
type Answer<V extends Verb> = Awaited<ReturnType<Engine[V]>>;

/** Brings the engine into every frame of the tab the extension may reach. Bringing it twice is harmless; into a page that leaves, it does not come. */
export async function loadEngine(tabId: number): Promise<void> {
  await execute({ target: { tabId, allFrames: true }, files: [ENGINE_FILE] });
}

/**
 * How long a document may take to answer a verb, in ms: longer than any verb takes by itself (a question of the vendor's own, which stops
 * the page, may stand open that long), and well under what the panel waits for a run. One that the browser has frozen never answers (measured).
 */
const ANSWERS_BY = 120_000;

/**
 * Calls a verb in every frame, with `only` in none but these documents; frames that answer nothing (left meanwhile, no engine) are left out.
 */
export async function callEveryFrame<V extends Verb>(
  tabId: number,
  verb: V,
  args: Parameters<Engine[V]>,
  only?: readonly Frame[],
): Promise<(Frame & { answer: Answer<V> })[]> {
  const target = { tabId, allFrames: true };
  if (AROUND.includes(verb)) await execute({ target, files: [AROUND_FILE] });
  const results = await execute({ target, func: callInPage, args: [verb, args, only?.map(({ mark }) => mark) ?? null] });
  return results.flatMap(({ frameId, documentId, result }) =>
    result == null ? [] : [{ frameId, documentId, mark: result.mark, answer: result.answer as Answer<V> }],
  );
}

/**
 * Calls a verb in one frame and answers what it answered, or undefined when the document is no longer there
 * (navigated, closed, moved into the back/forward cache). Aiming at a documentId alone has run in another document
 * (13 of 15 measured runs), so the call asks the document itself, by its mark, before it does anything there, and the answer's own
 * documentId is compared; the engine proves origin, account and page besides.
 * Rejects when no answer comes in time: then nobody knows what became of the call.
 */
export async function callFrame<V extends Verb>(
  tabId: number,
  frame: Frame,
  verb: V,
  args: Parameters<Engine[V]>,
): Promise<Answer<V> | undefined> {
  const target = { tabId, documentIds: [frame.documentId] };
  if (AROUND.includes(verb)) await execute({ target, files: [AROUND_FILE] });
  const [result] = await inTime(execute({ target, func: callInPage, args: [verb, args, [frame.mark]] }), verb);
  if (result === undefined || result.documentId !== frame.documentId) return undefined;
  return result.result?.answer as Answer<V> | undefined;
}

/** Reloads one frame's document in place; one that left is not there to be loaded. */
export async function reloadFrame(tabId: number, frame: Frame): Promise<void> {
  await execute({ target: { tabId, frameIds: [frame.frameId] }, func: () => setTimeout(() => location.reload()) });
}

/**
 * Runs a script in the tab; no result when the page leaves under it. That is no fault: a page that loads anew after its save is read
 * while it leaves (one run in five on a busy machine), and the caller looks again.
 */
async function execute<Args extends unknown[], Result>(
  injection: chrome.scripting.ScriptInjection<Args, Result>,
): Promise<chrome.scripting.InjectionResult<Awaited<Result>>[]> {
  try {
    return await chrome.scripting.executeScript(injection);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

async function inTime<T>(call: Promise<T>, verb: Verb): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`The page does not answer to ${verb}.`)), ANSWERS_BY);
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs inside the page's isolated world: it must not use anything from outside itself. Does nothing in a document that has none of the
 * marks `only`. A mark need not be secret, only another one in each document; `crypto.randomUUID` is missing on pages without TLS.
 */
async function callInPage(verb: string, args: unknown[], only: string[] | null): Promise<{ mark: string; answer: unknown } | undefined> {
  const world = globalThis as Record<symbol, unknown>;
  const [MARK, ENGINE] = [Symbol.for('kezhi.mark'), Symbol.for('kezhi.engine')];
  world[MARK] ??= String(Math.random());
  const mark = world[MARK] as string;
  if (only !== null && !only.includes(mark)) return undefined;
  const answer = await (world[ENGINE] as Record<string, (...args: unknown[]) => unknown> | undefined)?.[verb]?.(...args);
  return answer === undefined ? undefined : { mark, answer };
}

/** The sentences Chrome has for a target that left. */
function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    /No (tab|document|frame)|was removed|Frame with ID|Cannot access|error page|cannot be scripted/i.test(error.message)
  );
}

import * as z from 'zod';
import { Card, Refused } from '../domain/card.ts';
import { OUTCOMES } from '../domain/outcome.ts';

/** What became of something the panel asked for. `run` names the run in the journal, where there was one. */
export const Result = z.strictObject({ outcome: z.enum(OUTCOMES), refusal: z.optional(Refused), run: z.optional(z.string()) });
export type Result = z.infer<typeof Result>;

const Content = z.union([z.string(), z.array(z.string())]);
const at = { tabId: z.int(), merchant: z.string() };
const onPage = { ...at, page: z.string() };

/** What extension pages may ask the worker. Nothing here can be asked from a web page. */
export const PANEL_CALLS = {
  /** `page`: the one the person chose where the tab shows several. */
  look: { ask: z.strictObject({ tabId: z.int(), merchant: z.optional(z.string()), page: z.optional(z.string()) }), answer: Card },
  open: { ask: z.strictObject(onPage), answer: Result },
  /** `seen`: what the plan the person looked at showed of each field; a field that holds something else by now is a conflict. */
  apply: { ask: z.strictObject({ ...onPage, save: z.boolean(), seen: z.optional(z.record(z.string(), Content)) }), answer: Result },
  capture: { ask: z.strictObject(onPage), answer: Result },
  prove: { ask: z.strictObject(onPage), answer: Result },
  press: { ask: z.strictObject(onPage), answer: Result },
  point: { ask: z.strictObject(onPage), answer: Result },
  paste: { ask: z.strictObject({ ...at, fact: z.string() }), answer: Result },
  probe: { ask: z.strictObject({ merchant: z.string(), step: z.string() }), answer: Result },
  undo: { ask: z.strictObject({ ...at, run: z.string() }), answer: Result },
  cancel: { ask: z.strictObject({ run: z.string() }), answer: z.null() },
} as const;
export type PanelCall = keyof typeof PANEL_CALLS;

/** What a content script may report. A report carries no authority and is answered with nothing but the signs to watch for. */
export const PAGE_REPORTS = {
  /** The frame is there: what texts should it look for? */
  'frame-here': { ask: z.null(), answer: z.array(z.string()) },
  /** Something the person may work in has changed. */
  'page-changed': { ask: z.null(), answer: z.null() },
  /** The person pressed the in-page button (trusted, visible for half a second). */
  'button-pressed': { ask: z.strictObject({ page: z.string().check(z.maxLength(100)) }), answer: z.null() },
} as const;
export type PageReport = keyof typeof PAGE_REPORTS;

type Calls = typeof PANEL_CALLS & typeof PAGE_REPORTS;
export type Ask<C extends keyof Calls> = z.infer<Calls[C]['ask']>;
export type AnswerTo<C extends keyof Calls> = z.infer<Calls[C]['answer']>;

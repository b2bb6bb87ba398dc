import type { PageTask } from '../domain/engine.ts';
import { documentsAbove } from './frames.ts';
import { type Look, lookOf } from './kits-in-force.ts';
import { QUERY_WORDS } from './locate/agree-on-form.ts';
import { indexLabels, type LabelIndex } from './locate/index-labels.ts';

/** One look at this document and the ones around it: each is walked through at most once, for all texts that are wanted. */
export interface Survey {
  readonly look: Look;
  /** This document, then the ones around it, nearest first. */
  readonly documents: readonly Document[];
  readonly index: (doc: Document) => LabelIndex;
}

/** What a survey needs of a task. */
export type SurveyTask = Pick<PageTask, 'kits' | 'console'> & { readonly page?: PageTask['page'] };

/** Prepares the look for one or more tasks of one console. Answers stay true only until the page changes. */
export function survey(tasks: readonly SurveyTask[], doc: Document = document): Survey {
  const look = lookOf(tasks[0]?.kits ?? []);
  const wanted = new Set([...QUERY_WORDS, ...tasks.flatMap(textsOf)]);
  const parts = [...new Set(tasks.flatMap(partsOf))];
  const done = new Map<Document, LabelIndex>();
  const index = (at: Document): LabelIndex => {
    const known = done.get(at) ?? indexLabels(at, wanted, parts, look.noise);
    done.set(at, known);
    return known;
  };
  return { look, documents: documentsAbove(doc), index };
}

function textsOf({ page, console }: SurveyTask): string[] {
  const identity = console.identity.filter(({ from }) => from === 'label').map(({ at }) => at);
  if (page === undefined) return identity;
  const fields = Object.values(page.fields).flatMap(({ label, shown, alone }) => [
    ...label,
    ...(shown?.label ?? []),
    ...(alone === undefined ? [] : [alone]),
  ]);
  const captures = Object.values(page.captures ?? {}).flatMap(({ label }) => label);
  const menu = page.way !== undefined && 'menu' in page.way ? page.way.menu : [];
  return [
    ...identity,
    ...menu,
    ...page.proof.labels,
    ...fields,
    ...captures,
    ...(page.opener?.row ?? []),
    ...(page.save?.button ?? []),
    ...(page.list?.column ?? []),
  ];
}

function partsOf({ console }: SurveyTask): string[] {
  return [...console.signedOut.texts, ...console.identity.filter(({ from }) => from === 'label').map(({ at }) => at)];
}

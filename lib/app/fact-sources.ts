import { allPages } from '../catalog/all-pages.ts';
import type { Page } from '../domain/page.ts';
import type { Step } from '../domain/rollout.ts';
import { STEPS } from './catalog.ts';

/** The page that shows a fact, its console, and the step that brings a person there. */
export interface FactSource {
  readonly console: string;
  readonly page: string;
  readonly step: string;
}

/** By fact, the page it is captured from: of several the one whose own step is there to bring it, else the first of the rollout. */
export function factSources(): Readonly<Record<string, FactSource>> {
  const shown = STEPS.flatMap((step) => pagesOf(step).flatMap((page) => factsOn(page).map((fact) => ({ step, page, fact }))));
  const brought = shown.filter(({ step, fact }) => step.facts?.includes(fact) === true);
  // The first entry of a fact should win, and the last one does in an object.
  const inOrder = [...brought, ...shown].toReversed();
  return Object.fromEntries(inOrder.map(({ step, page, fact }) => [fact, { console: page.console, page: page.id, step: step.id }]));
}

function factsOn({ captures = {} }: Page): string[] {
  return Object.values(captures).map(({ fact }) => fact);
}

function pagesOf({ page, pages = [] }: Step): Page[] {
  return [page, ...pages].flatMap((id) => (id === undefined ? [] : (allPages.get(id) ?? [])));
}

import { allChapters } from '../catalog/all-chapters.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { allKits } from '../catalog/all-kits.ts';
import { allPages } from '../catalog/all-pages.ts';
import type { Console } from '../domain/console.ts';
import type { Kit } from '../domain/kit.ts';
import type { Merchant } from '../domain/merchant.ts';
import type { Page } from '../domain/page.ts';
import type { Step } from '../domain/rollout.ts';

/** Pages of one console. */
export function pagesOf(console: Console): readonly Page[] {
  return [...allPages.values()].filter((page) => page.console === console.id);
}

export function kitsOf(console: Console): readonly Kit[] {
  return console.kits.flatMap((id) => allKits.get(id) ?? []);
}

/** Every step, in the order of the rollout. */
export const STEPS: readonly Step[] = allChapters.flatMap(({ steps }) => steps);

/** The step that writes or reads a page. */
export function stepOfPage(page: string): Step | undefined {
  return STEPS.find((step) => step.page === page || step.pages?.includes(page) === true);
}

export function stepById(id: string): Step | undefined {
  return STEPS.find((step) => step.id === id);
}

/** The steps that are proved by fetching a verification file. */
export function probingSteps(): readonly Step[] {
  return STEPS.filter(({ probe }) => probe !== undefined);
}

/** Where a page's step stands in the rollout. */
export function placeOfPage(page: string): number {
  const own = stepOfPage(page);
  return own === undefined ? -1 : STEPS.indexOf(own);
}

/** The steps of a console that a merchant has proved. */
export function provedIn(console: string, { proofs }: Pick<Merchant, 'proofs'>): readonly Step[] {
  return STEPS.filter((step) => step.console === console && proofs[step.id] !== undefined);
}

export function consoleById(id: string): Console | undefined {
  return allConsoles.get(id);
}

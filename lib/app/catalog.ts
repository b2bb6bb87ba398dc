import { allChapters } from '../catalog/all-chapters.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { allKits } from '../catalog/all-kits.ts';
import { allPages } from '../catalog/all-pages.ts';
import type { Console } from '../domain/console.ts';
import type { Kit } from '../domain/kit.ts';
import type { Page } from '../domain/page.ts';
import type { Step } from '../domain/rollout.ts';

/** Pages of one console. */
export function pagesOf(console: Console): readonly Page[] {
  return [...allPages.values()].filter((page) => page.console === console.id);
}

export function kitsOf(console: Console): readonly Kit[] {
  return console.kits.flatMap((id) => allKits.get(id) ?? []);
}

/** The step that writes or reads a page. */
export function stepOfPage(page: string): Step | undefined {
  return allChapters.flatMap(({ steps }) => steps).find((step) => step.page === page || step.pages?.includes(page) === true);
}

export function stepById(id: string): Step | undefined {
  return allChapters.flatMap(({ steps }) => steps).find((step) => step.id === id);
}

/** The steps that are proved by fetching a verification file. */
export function probingSteps(): readonly Step[] {
  return allChapters.flatMap(({ steps }) => steps).filter(({ probe }: Step) => probe !== undefined);
}

/** Where a page's step stands in the rollout. */
export function placeOfPage(page: string): number {
  return allChapters.flatMap(({ steps }) => steps).findIndex(({ id }) => id === stepOfPage(page)?.id);
}

export function consoleById(id: string): Console | undefined {
  return allConsoles.get(id);
}

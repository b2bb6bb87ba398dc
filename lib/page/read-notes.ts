import type { Page } from '../domain/page.ts';
import { holds } from './composed.ts';
import type { Ground } from './locate/ground.ts';

/** The numbers and words the page prints in the part the person works in; a note whose pattern fits nothing is left out. */
export function readNotes(notes: Page['notes'], ground: Ground): Readonly<Record<string, string>> {
  if (notes === undefined) return {};
  const text = shownText(ground);
  const read = Object.entries(notes).map(([key, { pattern }]) => [key, new RegExp(pattern).exec(text)?.[1]] as const);
  return Object.fromEntries(read.filter((note): note is [string, string] => note[1] !== undefined));
}

/** `innerText` gives what is drawn; what open shadow roots draw is no part of it and is added. */
function shownText({ area, index }: Ground): string {
  const inside = index.roots.flatMap((root) => ('host' in root && holds(area, root.host) ? [...root.children] : []));
  return [area, ...inside].map(drawnText).join('\n').replaceAll('\u00a0', ' ');
}

/** What is drawn, unlike `textContent`, which gives what is hidden as well. */
function drawnText(element: Element): string {
  return (element as HTMLElement).innerText ?? '';
}

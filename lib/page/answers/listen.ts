import type { PageTask } from '../../domain/engine.ts';
import { findIn, holds } from '../composed.ts';
import { documentsAbove } from '../frames.ts';
import { type Look, lookOf } from '../kits-in-force.ts';
import { indexLabels } from '../locate/index-labels.ts';
import { textOf } from '../read-text.ts';
import { isShown } from '../shown.ts';
import { plain, tidy } from '../text.ts';

/** One thing the page says now. `place`: in one of the kit's answer areas, or anywhere else as a text of its own. */
export interface Said {
  readonly element: Element;
  readonly text: string;
  readonly place: 'answer' | 'anywhere';
}

/** Hears what the page says from the moment it was made. */
export interface Listener {
  /** What is said now and was not said before, or was touched since. */
  heard(): Said[];
  stop(): void;
}

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true };

/**
 * Listens for a vendor's answer in this document and the ones around it (EasyUI alerts of a tab may stand in the shell).
 * `fresh`: only what is new counts; else what is shown already counts too.
 */
export function listen(task: PageTask, fresh: boolean): Listener {
  const look = lookOf(task.kits);
  const documents = documentsAbove(document);
  const before = new Map((fresh ? saidNow(task, documents, look) : []).map(({ element, text }) => [element, text]));
  const touched = new Set<Node>();
  const watch = new MutationObserver((records) => {
    for (const { target } of records) touched.add(target);
  });
  for (const doc of documents) watch.observe(doc, EVERYTHING);
  const isNew = ({ element, text }: Said): boolean => before.get(element) !== text || [...touched].some((node) => isOf(node, element));
  return {
    heard: () => saidNow(task, documents, look).filter(isNew),
    stop: () => watch.disconnect(),
  };
}

/** The node lies in what is said, or is the box right around it that was shown again. */
function isOf(node: Node, element: Element): boolean {
  return element.contains(node) || (node === element.parentElement && node !== element.ownerDocument.body);
}

function saidNow({ page }: PageTask, documents: readonly Document[], look: Look): Said[] {
  const known = [...(page.save?.success ?? []), ...(page.save?.refused ?? []).map(({ text }) => text)];
  const { shown = [], rejected = [], expired = [] } = page.save?.scan ?? {};
  return documents.flatMap((doc) => {
    const { roots, hits, said } = indexLabels(doc, known, [...shown, ...rejected, ...expired], look.noise);
    const answers = findIn(roots, look.answer).filter(isShown);
    const elsewhere = [...new Set([...[...hits.values()].flat(), ...said])].filter(
      (element) => !answers.some((answer) => holds(answer, element)) && isShown(element),
    );
    return [
      ...answers.map((element) => sayingOf(element, 'answer', look)),
      ...elsewhere.map((element) => sayingOf(element, 'anywhere', look)),
    ].filter(({ text }) => plain(text) !== '');
  });
}

function sayingOf(element: Element, place: Said['place'], look: Look): Said {
  return { element, place, text: tidy(textOf(element, look.noise)) };
}

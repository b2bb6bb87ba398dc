import { findAll, findIn, holds, type Root } from './composed.ts';
import { documentsAbove, frameOf } from './frames.ts';
import type { Look } from './kits-in-force.ts';
import { ownTextOf, textOf } from './read-text.ts';
import { isShown } from './shown.ts';
import { topmostFirst } from './stacking.ts';
import { nameOf, saysOne, tidy } from './text.ts';

/** What a person works in: the topmost dialog, else the panel of the active tab, else the document. */
export interface WorkArea {
  readonly root: Element;
  /** Title of the dialog it is; empty when the dialog has none; undefined when it is no dialog. */
  readonly dialog?: string;
}

/**
 * The dialog a person sees on top, alerts left out: they answer, nobody fills them. `wanted` are titles that are no alert in any case;
 * `marked` is what fits the marks of the kits, where that is known.
 */
export function topDialog(
  roots: readonly Root[],
  look: Look,
  wanted: readonly string[],
  marked: readonly Element[] = findIn(roots, look.marks),
): { root: Element; title: string } | undefined {
  const shown = new Map<Element, string>();
  for (const { root, title } of look.dialogs) {
    for (const element of fitting(marked, root)) {
      if (!shown.get(element) && isShown(element)) shown.set(element, titleOf(element, title, look, roots));
    }
  }
  const dialogs = [...shown.keys()].filter((root) => saysOne(shown.get(root) ?? '', wanted) || !isAlert(root, look, roots));
  const root = topmostFirst(dialogs)[0];
  return root === undefined ? undefined : { root, title: shown.get(root) ?? '' };
}

/** Finds what the person works in here; `tabs` are the titles one of which should be active, if the page is told by it. */
export function workArea(roots: readonly Root[], look: Look, dialogs: readonly string[], tabs: readonly string[]): WorkArea {
  const marked = findIn(roots, look.marks);
  const dialog = topDialog(roots, look, dialogs, marked);
  if (dialog !== undefined) return { root: dialog.root, dialog: dialog.title };
  const document = roots[0] as Document;
  const panels = shownPanels(marked, look);
  const active = activeTabs(marked, look).find(({ title }) => saysOne(title, tabs));
  const own = active === undefined ? onlyOne(outermost(panels)) : panelOf(active.element, panels);
  return { root: own ?? document.body ?? document.documentElement };
}

/** Titles of the active tabs a person sees, here and in the frames around, nearest first. */
export function activeTabTitles(doc: Document, roots: readonly Root[], look: Look): string[] {
  const here = activeTabs(findIn(roots, look.marks), look);
  const around = documentsAbove(doc)
    .slice(0, -1)
    .flatMap((inner) => tabsAround(frameOf(inner), look));
  return [...here, ...around].map(({ title }) => title);
}

/** Title of a dialog in a frame around this document that lies over it, if there is one. */
export function dialogAbove(doc: Document, look: Look): string | undefined {
  const frame = frameOf(doc);
  if (frame === undefined) return undefined;
  const outer = frame.ownerDocument;
  const dialog = topDialog([outer], look, []);
  if (dialog !== undefined && !holds(dialog.root, frame)) return dialog.title;
  return dialogAbove(outer, look);
}

/** The active tabs around a frame, without those whose shown panel is another one than the frame stands in. */
function tabsAround(frame: Element | undefined, look: Look): { element: Element; title: string }[] {
  if (frame === undefined) return [];
  const marked = findIn([frame.ownerDocument], look.marks);
  const panels = shownPanels(marked, look);
  return activeTabs(marked, look).filter(({ element }) => {
    const panel = panelOf(element, panels);
    return panel === undefined || holds(panel, frame);
  });
}

function activeTabs(marked: readonly Element[], look: Look): { element: Element; title: string }[] {
  const titles = look.tabs.flatMap((tab) => fitting(marked, tab.title)).filter(isShown);
  return titles.map((element) => ({ element, title: nameOf(textOf(element, look.noise)) }));
}

function shownPanels(marked: readonly Element[], look: Look): Element[] {
  return look.tabs.flatMap((tab) => fitting(marked, tab.panels)).filter(isShown);
}

/** The shown panel that belongs to a tab's title: the one whose nearest common parent with it is the innermost. */
function panelOf(title: Element, panels: readonly Element[]): Element | undefined {
  for (let at = title.parentElement; at !== null; at = at.parentElement) {
    const inside = outermost(panels.filter((panel) => at.contains(panel) && !panel.contains(title)));
    if (inside.length > 0) return onlyOne(inside);
  }
  return undefined;
}

function fitting(elements: readonly Element[], selector: string): Element[] {
  return elements.filter((element) => element.matches(selector));
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

function onlyOne<T>(things: readonly T[]): T | undefined {
  return things.length === 1 ? things[0] : undefined;
}

function titleOf(root: Element, selector: string, look: Look, roots: readonly Root[]): string {
  const title = findAll(root, selector, roots).find(isShown);
  return title === undefined ? '' : tidy(ownTextOf(title, look.noise));
}

/** A dialog that shows an answer and nothing to fill is an alert. */
function isAlert(root: Element, look: Look, roots: readonly Root[]): boolean {
  const answers = [...(root.matches(look.answer) ? [root] : []), ...findAll(root, look.answer, roots)];
  return answers.some(isShown) && !findAll(root, 'input:not([type=hidden]),textarea,select', roots).some(isShown);
}

import { above, closest, holds } from '../composed.ts';
import { plain } from '../text.ts';
import { controlsIn, type Ground, shownHits } from './ground.ts';
import type { Candidate } from './locate-label.ts';

/** What a button says that asks for a list instead of saving a form. */
export const QUERY_WORDS = ['查询', '搜索', '检索', '筛选', 'Search', 'Query'] as const;

/**
 * Fields of one page stand in one form. After a vendor renamed a label its old text may match only the query bar's field: one visible
 * match, and the wrong one. So candidates in a query bar go where any candidate stands outside of it, and candidates of another
 * `form` than most go too. `save` are the texts of the form's own button: what holds it is no query bar.
 */
export function agreeOnForm(ground: Ground, all: readonly Candidate[], save: readonly string[]): (candidate: Candidate) => boolean {
  const bars = queryBars(ground, save);
  const isInBar = ({ widget }: Candidate): boolean => bars.some((bar) => holds(bar, widget.box));
  const outside = all.filter((candidate) => !isInBar(candidate));
  const form = formOfMost(outside.length > 0 ? outside : all);
  return (candidate) => (outside.length === 0 || !isInBar(candidate)) && (form === undefined || formOf(candidate) === form);
}

/** The nearest parent of each shown query button that holds any control, if it does not hold the form's button as well. */
export function queryBars(ground: Ground, save: readonly string[]): Element[] {
  const saves = buttonsThatSay(ground, save);
  return buttonsThatSay(ground, QUERY_WORDS).flatMap((button) => {
    const bar = [...above(button)].find((holder) => controlsIn(ground, holder).length > 0);
    const isBar = bar !== undefined && holds(ground.area, bar) && !saves.some((other) => holds(bar, other));
    return isBar ? [bar] : [];
  });
}

function buttonsThatSay(ground: Ground, words: readonly string[]): Element[] {
  return words.flatMap((word) => shownHits(ground, plain(word))).filter((hit) => closest(hit, ground.look.button) !== undefined);
}

/** The `form` that holds more than half of them and at least two; undefined where there is none such. */
function formOfMost(candidates: readonly Candidate[]): Element | undefined {
  const forms = candidates.map(formOf);
  return forms.find((form) => form !== undefined && forms.filter((other) => other === form).length * 2 > Math.max(forms.length, 2));
}

function formOf({ widget }: Candidate): Element | undefined {
  return closest(widget.box, 'form');
}

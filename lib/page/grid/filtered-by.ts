import { closest, findAll, findIn, holds } from '../composed.ts';
import { queryBars } from '../locate/agree-on-form.ts';
import type { Ground } from '../locate/ground.ts';
import { isShown } from '../shown.ts';
import { saysOne, tidy } from '../text.ts';

/** What a choice in a query bar says that leaves nothing out. */
const EVERYTHING = ['全部', '所有', '不限', '请选择'] as const;

const FIELDS = 'input:not([type=hidden],[type=checkbox],[type=radio]),select';

/** What the query bars of the page ask for: a grid that is asked for a part of its rows does not show them all. */
export function filteredBy(ground: Ground): string[] {
  const { area, look, index } = ground;
  const aside = findIn(index.roots, look.aside).filter((bar) => holds(area, bar) && closest(bar, '.pagination') === undefined);
  const fields = new Set([...aside, ...queryBars(ground, [])].flatMap((bar) => findAll(bar, FIELDS, index.roots)));
  return [...fields].filter(isShown).flatMap((field) => {
    const asked = tidy(textOf(field as HTMLInputElement | HTMLSelectElement));
    return asked === '' || saysOne(asked, EVERYTHING) ? [] : [asked];
  });
}

/** EasyUI shows the prompt of an empty box as if it were its text. */
function textOf(field: HTMLInputElement | HTMLSelectElement): string {
  if (field.matches('.textbox-prompt') || closest(field, '.pagination') !== undefined) return '';
  return 'selectedOptions' in field ? (field.selectedOptions[0]?.text ?? '') : field.value;
}

import type { Control } from '../../domain/page.ts';
import { SHAPES } from '../controls/handlers.ts';
import type { Widget } from '../controls/widget.ts';
import { plain } from '../text.ts';
import { byAria, byOwnName } from './by-aria.ts';
import { byFormItem } from './by-form-item.ts';
import { byGeometry } from './by-geometry.ts';
import { byNativeLabel } from './by-native-label.ts';
import { byOrder } from './by-order.ts';
import { byTableRow } from './by-table-row.ts';
import { type Ground, shownHits } from './ground.ts';

/** What ties a label to its control, from the strongest to the weakest. The first that leads to any control decides. */
const LADDER = [byNativeLabel, byAria, byTableRow, byFormItem, byOrder, byGeometry] as const;

/** A control and how it was told: the lower the rung, the stronger. */
export interface Candidate {
  readonly widget: Widget;
  readonly rung: number;
  /** The label as the page writes it. */
  readonly label: Element;
}

/** Every control one of the labels leads to, each once. Controls that cannot be what the field is are left out where a fitting one is there. */
export function locateLabel(ground: Ground, labels: readonly string[], control: Control): Candidate[] {
  const found = labels.flatMap((label) => candidatesOf(ground, plain(label), control));
  const best = new Map<Widget, Candidate>();
  for (const candidate of found) {
    const known = best.get(candidate.widget);
    if (known === undefined || candidate.rung < known.rung) best.set(candidate.widget, candidate);
  }
  return fitting([...best.values()], control);
}

function candidatesOf(ground: Ground, text: string, control: Control): Candidate[] {
  const tied = shownHits(ground, text).flatMap((hit) => climb(hit, ground, control));
  if (tied.length > 0) return tied;
  return byOwnName(text, ground).map((widget) => ({ widget, rung: LADDER.length, label: widget.input }));
}

function climb(hit: Element, ground: Ground, control: Control): Candidate[] {
  for (const [rung, tie] of LADDER.entries()) {
    const widgets = tie(hit, ground);
    if (widgets.length > 0)
      return fitting(
        widgets.map((widget) => ({ widget, rung, label: hit })),
        control,
      );
  }
  return [];
}

function fitting(candidates: readonly Candidate[], control: Control): Candidate[] {
  const fits = candidates.filter(({ widget }) => SHAPES[control].includes(widget.shape));
  return fits.length > 0 ? fits : [...candidates];
}

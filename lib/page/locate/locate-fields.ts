import type { Refusal } from '../../domain/outcome.ts';
import type { Field, Page } from '../../domain/page.ts';
import { SHAPES } from '../controls/handlers.ts';
import type { Widget } from '../controls/widget.ts';
import { textOf } from '../read-text.ts';
import { nameOf } from '../text.ts';
import { agreeOnForm } from './agree-on-form.ts';
import type { Ground } from './ground.ts';
import { labelsThere } from './labels-there.ts';
import { type Candidate, locateLabel } from './locate-label.ts';

/** A field that was found: its controls in order (one, or one for each slot) and its label as the page writes it. */
export interface Located {
  readonly label: string;
  readonly widgets: readonly Widget[];
}

/** One label of one field, with what it led to. */
interface Place {
  readonly field: string;
  readonly labels: readonly string[];
  readonly control: Field['control'];
  readonly candidates: readonly Candidate[];
}

/**
 * Finds every field of a page at once, for they must agree with each other: in one form, and no control twice.
 * Each is exactly one control (one for each slot) or a named refusal.
 */
export function locateFields(ground: Ground, page: Page): Readonly<Record<string, Located | Refusal>> {
  const places = Object.entries(page.fields).flatMap(([field, { label, control, alone }]) => {
    const placeOf = (labels: readonly string[]): Place => ({ field, labels, control, candidates: locateLabel(ground, labels, control) });
    const wanted = (control === 'slots' ? label.map((one) => [one]) : [label]).map(placeOf);
    const isOlder = alone !== undefined && wanted.every(({ candidates }) => candidates.length === 0);
    return isOlder ? [placeOf([alone])] : wanted;
  });
  const agrees = agreeOnForm(
    ground,
    places.flatMap(({ candidates }) => candidates),
    page.save?.button ?? [],
  );
  const agreed = withoutSecondClaims(places.map((place) => ({ ...place, candidates: place.candidates.filter(agrees) })));
  const located = Object.keys(page.fields).map((field) => [
    field,
    locatedOf(
      ground,
      agreed.filter((place) => place.field === field),
    ),
  ]);
  return Object.fromEntries(located);
}

/** A control that two labels claim belongs to the stronger claim. */
function withoutSecondClaims(places: readonly Place[]): Place[] {
  const strongest = new Map<Widget, number>();
  for (const { widget, rung } of places.flatMap(({ candidates }) => candidates)) {
    strongest.set(widget, Math.min(rung, strongest.get(widget) ?? rung));
  }
  return places.map((place) => ({ ...place, candidates: place.candidates.filter(({ widget, rung }) => rung === strongest.get(widget)) }));
}

function locatedOf(ground: Ground, places: readonly Place[]): Located | Refusal {
  const field = places[0]?.field ?? '';
  const wrong = places.find(({ candidates }) => candidates.length !== 1);
  if (wrong !== undefined) return notOne(ground, field, wrong);
  const found = places.flatMap(({ candidates }) => candidates);
  const widgets = found.map(({ widget }) => widget);
  if (new Set(widgets).size < widgets.length) return { outcome: 'ambiguous', field };
  const shapes = SHAPES[places[0]?.control ?? 'text'];
  const other = widgets.find(({ shape }) => !shapes.includes(shape));
  if (other !== undefined) return { outcome: 'not-editable', field, detail: other.shape };
  return { label: found.map(({ label }) => labelText(label, ground)).join('、'), widgets };
}

function notOne(ground: Ground, field: string, { labels, candidates }: Place): Refusal {
  if (candidates.length === 0) return { outcome: 'not-found', field, there: labelsThere(ground), detail: labels.join(' / ') };
  return { outcome: 'ambiguous', field, there: candidates.map(({ label }) => labelText(label, ground)) };
}

function labelText(label: Element, { look }: Ground): string {
  const own = label.matches('input,textarea,select')
    ? (label.getAttribute('aria-label') ?? label.getAttribute('placeholder') ?? '')
    : textOf(label, look.noise);
  return nameOf(own);
}

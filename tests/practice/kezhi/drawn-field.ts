import type { FormField } from './form.ts';
import type { KezhiKnobs } from './knobs.ts';

/** One field as a layout places it: its label as shown, its control's HTML, its help text. */
export interface DrawnField {
  readonly label: string;
  readonly control: string;
  readonly required: boolean;
  readonly help: string | undefined;
}

/** A field and what the knobs make of it. */
export interface ShownField extends FormField {
  readonly locked: boolean;
  /** Milliseconds after which it appears. */
  readonly late: number | undefined;
}

/** The fields the knobs leave, in order, renamed, doubled, locked. */
export function shownFields(fields: readonly FormField[], knobs: KezhiKnobs): ShownField[] {
  return fields
    .filter((field) => !knobs.drop.includes(field.label))
    .flatMap((field) => {
      const shown: ShownField = {
        ...field,
        label: knobs.rename[field.label] ?? field.label,
        locked: knobs.lock.includes(field.label),
        late: knobs.delayField?.label === field.label ? knobs.delayField.ms : undefined,
      };
      return knobs.double.includes(field.label) ? [shown, { ...shown, name: `${shown.name}Copy` }] : [shown];
    });
}

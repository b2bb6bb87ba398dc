/** What a form needs of a field, whatever widget draws it. */
export interface Widget {
  readonly name: string;
  /** The value the form will post. */
  value(): string;
  /** Sets both what is shown and what is posted, as the page's own scripts do. */
  setValue(value: string): void;
  /** Shows whether the field is valid and tells it. */
  validate(): boolean;
  /** `listener` hears every change of the value, by whoever. */
  onChange(listener: (value: string) => void): void;
}

/** Options of a widget, as written in `data-options` (here always JSON without the braces). */
export interface WidgetOptions {
  readonly required?: boolean;
  readonly readonly?: boolean;
  readonly editable?: boolean;
  readonly url?: string;
  readonly closed?: boolean;
}

export function optionsOf(element: Element): WidgetOptions {
  return JSON.parse(`{${element.getAttribute('data-options') ?? ''}}`) as WidgetOptions;
}

import { press } from '../fill/press.ts';
import { textOf } from '../read-text.ts';
import { plain, tidy } from '../text.ts';
import type { Handler } from './handler.ts';
import { pickOption } from './pick-option.ts';
import { drawnRadio, radiosOf, type Widget } from './widget.ts';

/** A group of radio buttons, named by the text of their labels. */
export const radio: Handler = {
  read: ([widget]) => tidy(optionsOf(widget).find(({ at }) => at.checked)?.text ?? ''),
  agrees: ([widget], content) => plain(optionsOf(widget).find(({ at }) => at.checked)?.text ?? '') === plain(String(content)),
  write: async ([widget], content) => {
    const option = pickOption(
      optionsOf(widget).filter(({ at }) => !at.disabled),
      String(content),
    );
    if ('outcome' in option) return option;
    press(drawnRadio(option.at));
    return undefined;
  },
};

function optionsOf(widget: Widget | undefined): { text: string; at: HTMLInputElement }[] {
  return widget === undefined ? [] : radiosOf(widget).map((at) => ({ text: labelOf(at), at }));
}

/** The text of its label, or the text right after it. */
function labelOf(button: HTMLInputElement): string {
  const label = button.labels?.[0];
  if (label !== undefined) return textOf(label, ':not(*)');
  return button.nextSibling?.textContent ?? '';
}

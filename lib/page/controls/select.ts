import { enter, leave } from '../fill/focus.ts';
import { setNative } from '../fill/set-native.ts';
import { plain, tidy } from '../text.ts';
import type { Handler } from './handler.ts';
import { pickOption } from './pick-option.ts';
import type { Widget } from './widget.ts';

/** A native select. */
export const select: Handler = {
  read: ([widget]) => chosen(widget),
  agrees: ([widget], content) => plain(chosen(widget)) === plain(String(content)),
  write: async ([widget], content) => {
    const option = pickOption(
      optionsOf(widget)
        .filter(({ at }) => !at.disabled)
        .map(({ text, at }) => ({ text, at: at.index })),
      String(content),
    );
    if ('outcome' in option || widget === undefined) return 'outcome' in option ? option : undefined;
    enter(widget.input);
    setNative(widget.input, 'selectedIndex', option.at);
    for (const type of ['input', 'change']) widget.input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    leave(widget.input);
    return undefined;
  },
};

function optionsOf(widget: Widget | undefined): { text: string; at: HTMLOptionElement }[] {
  return Array.from((widget?.input as HTMLSelectElement | undefined)?.options ?? [], (at) => ({ text: at.label || at.text, at }));
}

function chosen(widget: Widget | undefined): string {
  const option = (widget?.input as HTMLSelectElement | undefined)?.selectedOptions[0];
  return tidy(option?.label ?? '');
}

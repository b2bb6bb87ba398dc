import type { Content } from '../../domain/content.ts';
import { isMasked } from '../../domain/mask.ts';
import { enter, leave } from '../fill/focus.ts';
import { typeText } from '../fill/type-text.ts';
import { until } from '../until.ts';
import type { Handler } from './handler.ts';
import type { Field, Widget } from './widget.ts';

/**
 * EasyUI's password box looks at what was typed every 200 ms and masks it 500 ms later; a blur before that loses it.
 * The deadline leaves room for a slow machine: when it passes, reading back tells whether it took.
 */
const MASKED_BY = 4_000;

/** One line of text, plain or wrapped, in clear or masked. */
export const text: Handler = {
  read: ([widget]) => readText(widget),
  agrees: ([widget], content) => textAgrees(widget, String(content)),
  tooLong: ([widget], content) => roomOf(widget, String(content)),
  write: async ([widget], content) => {
    await writeText(widget, String(content));
    return undefined;
  },
};

/** What the text box would post. */
export function readText(widget: Widget | undefined): string {
  return widget?.posted.value ?? '';
}

/** True when the text box shows and would post this text. */
export function textAgrees(widget: Widget | undefined, content: string): boolean {
  if (widget === undefined || widget.posted.value !== content) return false;
  return shows(widget, content);
}

/** Says so when the text is longer than the box takes. */
export function roomOf(widget: Widget | undefined, content: Content): string | undefined {
  const most = (widget?.input as Field | undefined)?.maxLength ?? -1;
  return most >= 0 && content.length > most ? `maxlength ${most} < ${content.length}` : undefined;
}

/** Types a text into the box and leaves it. */
export async function writeText(widget: Widget | undefined, content: string): Promise<void> {
  if (widget === undefined) return;
  const input = widget.input as Field;
  enter(input);
  typeText(input, content);
  if (widget.shape === 'masked' && content !== '') await until(() => isTakenIn(widget, content), MASKED_BY);
  leave(input);
}

/** The box has taken in the whole text and shows it as dots; with its eye open it stays in clear. */
function isTakenIn({ box, input, posted }: Widget, content: string): boolean {
  const isOpen = box.querySelector('.passwordbox-close') !== null;
  return posted.value === content && (isOpen || isMasked(input.value));
}

function shows({ shape, box, input }: Widget, content: string): boolean {
  if (input.value === content) return true;
  // An empty box may show its prompt as if it were its text.
  if (content === '') return input.matches('.textbox-prompt');
  if (shape === 'masked') return isMasked(input.value) && Array.from(input.value).length === Array.from(content).length;
  // A number box may group its digits.
  return box.matches('.numberbox') && input.value.replaceAll(',', '') === content;
}

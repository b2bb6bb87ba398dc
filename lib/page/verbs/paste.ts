import type { CaptureRefusal, Engine, Pasted } from '../../domain/engine.ts';
import { mask } from '../../domain/mask.ts';
import { text as line, readText } from '../controls/text.ts';
import { type Field, lockOf, type Widget, widgetOf } from '../controls/widget.ts';
import { isCovered } from '../fill/is-covered.ts';
import { focusedElement } from '../focused-element.ts';
import { gate } from '../gate.ts';
import { quiet } from '../settle.ts';
import { survey } from '../survey.ts';
import { until } from '../until.ts';

/** A slow page may take a moment to show what it was given; after this, in ms, it did not take. */
const TAKEN_BY = 500;

export const paste: Engine['paste'] = async (task, content) => {
  const focused = focusedElement();
  if (focused === undefined) return undefined;
  const passed = gate(task, survey([task]));
  if ('outcome' in passed) return passed;
  const widget = widgetOf(focused);
  // A box for a password takes no fact that everybody may see, and its own content must not leave the page.
  if (widget === undefined || !['text', 'area'].includes(widget.shape)) return { outcome: 'not-editable', says: 'paste_box' };
  const before = readText(widget);
  const after = afterPaste(widget, before, content);
  const ended = (outcome: Pasted['outcome'], began: number): Pasted => ({
    ...{ outcome, before: mask(before), after: content, milliseconds: Math.round(performance.now() - began) },
  });
  if (line.agrees([widget], after)) return ended('already-right', performance.now());
  return mayPaste(widget, after) ?? write(widget, after, ended);
};

/** One line is replaced whole, as a fill does; among several lines it comes to the cursor, and what is there stays. */
function afterPaste({ shape, input }: Widget, before: string, content: string): string {
  const { value, selectionStart, selectionEnd } = input as Field;
  if (shape !== 'area' || value !== before) return content;
  return `${before.slice(0, selectionStart ?? before.length)}${content}${before.slice(selectionEnd ?? before.length)}`;
}

function mayPaste(widget: Widget, after: string): CaptureRefusal | undefined {
  const why = lockOf(widget) ?? line.tooLong?.([widget], after) ?? (isCovered(widget) ? 'covered' : undefined);
  return why === undefined ? undefined : { outcome: 'not-editable', detail: why };
}

async function write(
  widget: Widget,
  after: string,
  ended: (outcome: Pasted['outcome'], began: number) => Pasted,
): Promise<Pasted | CaptureRefusal> {
  const began = performance.now();
  const refusal = await line.write([widget], after, { stillOurs: () => undefined });
  if (refusal !== undefined) return refusal;
  await quiet([document]);
  const took = await until(() => widget.input.isConnected && line.agrees([widget], after), TAKEN_BY);
  return took === undefined ? { outcome: 'not-verified' } : ended('applied', began);
}

import type { Content } from '../../domain/content.ts';
import type { Handler } from './handler.ts';
import { readText, roomOf, textAgrees, writeText } from './text.ts';

/** Several one-line boxes that hold a list; only the ones that differ are touched. */
export const slots: Handler = {
  read: (widgets) => widgets.map(readText),
  agrees: (widgets, content) => widgets.length === content.length && widgets.every((widget, at) => textAgrees(widget, slotAt(content, at))),
  tooLong: (widgets, content) => {
    if (content.length > widgets.length) return `${widgets.length} < ${content.length}`;
    return widgets.map((widget, at) => roomOf(widget, slotAt(content, at))).find((room) => room !== undefined);
  },
  write: async (widgets, content, { stillOurs }) => {
    for (const [at, widget] of widgets.entries()) {
      const other = stillOurs();
      if (other !== undefined) return other;
      if (!textAgrees(widget, slotAt(content, at))) await writeText(widget, slotAt(content, at));
    }
    return undefined;
  },
};

function slotAt(content: Content, at: number): string {
  return content[at] ?? '';
}

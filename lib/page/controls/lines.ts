import { asText } from '../../domain/content.ts';
import { linesOf } from '../../domain/plan.ts';
import type { Handler } from './handler.ts';
import { readText, roomOf, textAgrees, writeText } from './text.ts';

/** A text area that holds one thing a line. */
export const lines: Handler = {
  read: ([widget]) => linesOf(readText(widget)),
  agrees: ([widget], content) => textAgrees(widget, readText(widget)) && linesOf(readText(widget)).join('\n') === asText(content),
  tooLong: ([widget], content) => roomOf(widget, asText(content)),
  write: async ([widget], content) => {
    await writeText(widget, asText(content));
    return undefined;
  },
};

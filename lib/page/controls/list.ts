import type { Content } from '../../domain/content.ts';
import type { Handler } from './handler.ts';
import { readText, roomOf, textAgrees, writeText } from './text.ts';

/** One text that holds several things with commas between them (客至: 多个目录用英文逗号(,)隔开). */
export const list: Handler = {
  read: ([widget]) => itemsOf(readText(widget)),
  agrees: ([widget], content) => textAgrees(widget, readText(widget)) && itemsOf(readText(widget)).join() === joined(content),
  tooLong: ([widget], content) => roomOf(widget, joined(content)),
  write: async ([widget], content) => {
    await writeText(widget, joined(content));
    return undefined;
  },
};

function itemsOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function joined(content: Content): string {
  return [content].flat().join();
}

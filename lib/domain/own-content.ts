import type { Content } from './content.ts';
import { allFormats } from './formats/all-formats.ts';
import { splitList } from './formats/split-list.ts';
import type { Value } from './value.ts';

/** True where the value is a list of texts. */
export function isList(value: Value): boolean {
  const example = value.content ?? value.readings?.[0]?.content;
  return value.policy === 'include' || (example !== undefined && typeof example !== 'string');
}

/** What a person typed as the value's content, repaired as its format repairs: one text, or the items of a list, however they are parted. Nothing typed: undefined. */
export function ownContent(typed: string, value: Value): Content | undefined {
  const normalise = allFormats[value.format]?.normalise ?? ((text: string) => text.trim());
  const given = (isList(value) ? splitList(typed) : [typed]).map(normalise).filter((line) => line !== '');
  // One item in two widths is the same once it is repaired.
  const lines = [...new Set(given)];
  return isList(value) && lines.length > 0 ? lines : lines[0];
}

/** The key of what is wrong with a content by the value's format and the items it may have (`problem_<key>`); undefined when nothing is. */
export function contentProblem(content: Content, value: Value): string | undefined {
  if (typeof content !== 'string' && content.length > (value.most ?? content.length)) return 'list_long';
  const format = allFormats[value.format];
  return [content]
    .flat()
    .map((text) => format?.check(text))
    .find((problem) => problem !== undefined);
}

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
  const lines = (isList(value) ? splitList(typed) : [typed]).map(normalise).filter((line) => line !== '');
  return isList(value) && lines.length > 0 ? lines : lines[0];
}

/** The key of what is wrong with a content by the value's format (`problem_<key>`); undefined when nothing is. */
export function contentProblem(content: Content, value: Value): string | undefined {
  const format = allFormats[value.format];
  return [content]
    .flat()
    .map((text) => format?.check(text))
    .find((problem) => problem !== undefined);
}

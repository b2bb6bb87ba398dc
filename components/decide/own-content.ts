import type { Content } from '../../lib/domain/content.ts';
import type { Value } from '../../lib/domain/value.ts';

/** True where the value is a list of texts. */
export function isList(value: Value): boolean {
  const example = value.content ?? value.readings?.[0]?.content;
  return value.policy === 'include' || (example !== undefined && typeof example !== 'string');
}

/** What a person typed as the value's content: one text, or one text a line for a list. Nothing typed: undefined. */
export function ownContent(typed: string, value: Value): Content | undefined {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return undefined;
  return isList(value) ? lines : typed.trim();
}

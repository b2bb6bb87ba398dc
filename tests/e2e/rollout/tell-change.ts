import type { Content } from '../../../lib/domain/content.ts';

/** One line of progress: console · page · field · before → after · outcome. Lines of a list stand in brackets. */
export function changeLine(where: readonly string[], before: Content, after: Content, outcome: string): string {
  return [...where, `${shown(before)} → ${shown(after)}`, outcome].join(' · ');
}

function shown(content: Content): string {
  if (typeof content === 'string') return content === '' ? '(empty)' : content;
  return `[${content.filter((line) => line !== '').join(', ')}]`;
}

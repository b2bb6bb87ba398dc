import type { Content } from '../../domain/content.ts';
import { enter, leave } from '../fill/focus.ts';
import { replaceText } from '../fill/replace-text.ts';
import type { Handler } from './handler.ts';

/**
 * A list in a box that is edited in place: typed with `;` between, drawn as chips once the box is left (mini programs' 服务器域名,
 * whose scripts write the whole list at once; public code of 2023).
 */
export const chips: Handler = {
  read: ([widget]) => (widget === undefined ? [] : itemsIn(widget.input)),
  agrees: ([widget], content) => widget !== undefined && itemsIn(widget.input).join('\n') === listOf(content).join('\n'),
  write: async ([widget], content) => {
    if (widget === undefined) return undefined;
    enter(widget.input);
    replaceText(widget.input, listOf(content).join(';'));
    leave(widget.input);
    return undefined;
  },
};

function listOf(content: Content): string[] {
  return (typeof content === 'string' ? [content] : [...content]).flatMap(itemsOf);
}

/** Chips and loose text, in order. A chip's own text counts where it has one: what else is in it takes the chip away. */
function itemsIn(node: Node): string[] {
  const own = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const isChip = node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches('[contenteditable]:not([contenteditable=false])');
  if (isChip && own.some(({ textContent }) => itemsOf(textContent ?? '').length > 0)) return own.flatMap(itemsIn);
  return node.nodeType === Node.TEXT_NODE ? itemsOf((node as Text).data) : [...node.childNodes].flatMap(itemsIn);
}

/** What a chip draws to take it away is no item. */
function itemsOf(text: string): string[] {
  return text.split(/[\s;；\u200b\ufeff]+/u).filter((item) => !/^[×✕✖]?$/u.test(item));
}

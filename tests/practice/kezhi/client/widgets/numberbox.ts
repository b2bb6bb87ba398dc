import { drawBox } from './box.ts';
import { textWidget } from './textbox.ts';
import type { Widget } from './widget.ts';

/** Digits only: other keys do nothing, other characters are dropped on leaving; left without having been entered it is cleared. */
export function numberbox(target: HTMLInputElement): Widget {
  const box = drawBox(target, 'numberbox');
  box.span.classList.add('numberbox');
  box.text.addEventListener('keypress', (event) => {
    if (!/^\d$/.test(event.key)) event.preventDefault();
  });
  return textWidget(box, { parse: (text) => text.replaceAll(/\D/g, ''), leftUnentered: 'clear' });
}

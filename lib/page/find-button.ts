import type { Refusal } from '../domain/outcome.ts';
import { findAll } from './composed.ts';
import type { Ground } from './locate/ground.ts';
import { buttonText } from './read-text.ts';
import { isShown } from './shown.ts';
import { saysOne, tidy } from './text.ts';

/** Kits grey a button out by a class and leave the attribute away. */
const GREY = /(^|[-_])disabled$/;

/** The buttons a person sees in an element that say one of the texts; of a button drawn in several layers the innermost. */
export function buttonsIn(holder: Element, says: readonly string[], { look, index }: Ground): Element[] {
  return innermost(shownButtons(holder, { look, index })).filter((button) => saysOne(buttonText(button, look.noise), says));
}

/** The one enabled button in the area that says one of the texts, or a refusal that lists the buttons there. */
export function oneButton(ground: Ground, says: readonly string[]): Element | Refusal {
  const [button, ...more] = buttonsIn(ground.area, says, ground);
  const there = (buttons: readonly Element[]): string[] => [...new Set(buttons.map((one) => tidy(buttonText(one, ground.look.noise))))];
  if (button === undefined)
    return { outcome: 'not-found', there: there(innermost(shownButtons(ground.area, ground))), detail: says.join(' / ') };
  if (more.length > 0) return { outcome: 'ambiguous', there: [button, ...more].map((one) => tidy(buttonText(one, ground.look.noise))) };
  return isGrey(button, ground) ? { outcome: 'not-editable', detail: tidy(buttonText(button, ground.look.noise)) } : button;
}

/** True when a button or a layer drawn around it is disabled. */
export function isGrey(button: Element, { look }: Pick<Ground, 'look'>): boolean {
  const around = button.parentElement?.closest(look.button);
  return [button, ...(around == null ? [] : [around])].some(
    (layer) => layer.matches(':disabled,[aria-disabled=true]') || [...layer.classList].some((name) => GREY.test(name)),
  );
}

function shownButtons(holder: Element, { look, index }: Pick<Ground, 'look' | 'index'>): Element[] {
  return findAll(holder, look.button, index.roots).filter(isShown);
}

function innermost(buttons: readonly Element[]): Element[] {
  const unique = [...new Set(buttons)];
  return unique.filter((button) => !unique.some((other) => other !== button && button.contains(other)));
}

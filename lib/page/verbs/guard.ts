import type { Engine, GuardWords } from '../../domain/engine.ts';
import type { Guard } from '../../domain/page.ts';
import { closest, holds } from '../composed.ts';
import { gate } from '../gate.ts';
import { makeWarning, type Warning } from '../guard/warning.ts';
import { type Look, lookOf } from '../kits-in-force.ts';
import { leaving } from '../leave.ts';
import { buttonText, textOf } from '../read-text.ts';
import { isShown } from '../shown.ts';
import { survey } from '../survey.ts';
import { plain, saysOne } from '../text.ts';
import { topDialog } from '../work-area.ts';

/** What shows a map, whoever made it: drawn, in pictures, in a frame, or in a part that is called one. */
const MAP = '[class*=map i],[id*=map i],canvas,svg,img,iframe';

/** What a person has done in the dialog that is open. */
interface Done {
  first: boolean;
  next: boolean;
  warned: boolean;
}

interface Watch {
  readonly guard: Guard;
  readonly look: Look;
  readonly words: GuardWords;
  readonly warning: Warning;
  done: Done;
}

/** The one watch of this document. It hears presses and nothing else, and only those of a person. */
let watching: Watch | undefined;

export const guard: Engine['guard'] = (task, words) => {
  const passed = gate(task, survey([task]));
  if ('outcome' in passed) return passed;
  if (task.page.guard === undefined || watching !== undefined) return { outcome: 'watched' };
  const watch: Watch = { guard: task.page.guard, look: lookOf(task.kits), words, warning: makeWarning(), done: nothing() };
  watching = watch;
  const signal = leaving();
  addEventListener('click', (event) => hear(watch, event), { capture: true, signal });
  // A press into a map that stands in a frame of its own is only told by where the focus goes.
  const onBlur = (): void => {
    if (document.activeElement?.matches('iframe') === true) place(watch);
  };
  addEventListener('blur', onBlur, { signal });
  signal.addEventListener('abort', watch.warning.hide);
  return { outcome: 'watched' };
};

function nothing(): Done {
  return { first: false, next: false, warned: false };
}

function hear(watch: Watch, event: MouseEvent): void {
  const [target] = event.composedPath();
  if (!event.isTrusted || !(target instanceof Element)) return;
  const { guard: texts, look, done } = watch;
  const button = closest(target, look.button);
  const said = button === undefined ? textOf(target, look.noise) : buttonText(button, look.noise);
  if (saysOne(said, texts.opens)) reset(watch);
  else if (saysOne(said, texts.first)) done.first = true;
  else if (saysOne(said, texts.before)) stop(watch, event, button ?? target);
  else if (closest(target, MAP) !== undefined) place(watch);
  setTimeout(() => {
    if (dialogOf(watch) === undefined) watch.warning.hide();
  });
}

function reset(watch: Watch): void {
  watch.done = nothing();
  watch.warning.hide();
}

/** The map was pressed, once it was asked for. */
function place({ done, warning }: Watch): void {
  if (!done.first) return;
  done.next = true;
  warning.hide();
}

/** Holds the press back once when something is due; pressed again, it goes through. */
function stop(watch: Watch, event: Event, button: Element): void {
  const dialog = dialogOf(watch);
  if (dialog === undefined || !holds(dialog, button)) return;
  const { done, words, warning } = watch;
  if (done.next || done.warned) {
    reset(watch);
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  done.warned = true;
  warning.show(dialog.getBoundingClientRect(), words.due, [...(done.first ? [] : [words.first]), words.next], words.anyway);
}

/** The open dialog that has what must be pressed first. */
function dialogOf({ guard: { first }, look }: Watch): Element | undefined {
  const dialog = topDialog([document], look, [])?.root;
  const said = plain(dialog?.textContent ?? '');
  return dialog !== undefined && isShown(dialog) && first.some((text) => said.includes(plain(text))) ? dialog : undefined;
}

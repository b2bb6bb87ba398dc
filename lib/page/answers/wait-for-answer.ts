import type { PageTask, SaveAnswer } from '../../domain/engine.ts';
import { closest, findAll } from '../composed.ts';
import { type Look, lookOf } from '../kits-in-force.ts';
import { isShown } from '../shown.ts';
import { until } from '../until.ts';
import type { Listener, Said } from './listen.ts';
import { tellAnswer, unknownAnswer } from './tell-answer.ts';

/** Listening walks through the whole page: ten times a second is as fast as a person needs it. */
const EVERY = 100;

/** A sentence the page file does not know counts when it has stood this long, in ms: a known one may follow it. */
const STANDS = 400;

/** Waits for the first answer; `silent` when the deadline, in ms, passes. The listener goes on: stopping it is the caller's. */
export async function waitForAnswer(task: PageTask, listener: Listener, during: 'save' | 'scan', deadline: number): Promise<SaveAnswer> {
  const { save } = task.page;
  if (save === undefined) return { outcome: 'silent' };
  let standing: { text: string; since: number } | undefined;
  const answer = await until(
    () => {
      const said = listener.heard();
      const known = tellAnswer(said, save, during);
      if (known !== undefined) return known;
      const unknown = unknownAnswer(said);
      if (unknown?.text !== standing?.text) standing = unknown && { text: unknown.text, since: performance.now() };
      return unknown !== undefined && performance.now() - (standing?.since ?? 0) >= STANDS && inItsWords(unknown, lookOf(task.kits));
    },
    deadline,
    EVERY,
  );
  return answer ?? { outcome: 'silent' };
}

/** A box with two buttons or more asks the person something; anything else refuses. */
function inItsWords({ element, text }: Said, look: Look): SaveAnswer {
  const box = closest(element, look.dialogs.map(({ root }) => root).join(',') || ':not(*)') ?? element.parentElement ?? element;
  const isQuestion = box !== element.ownerDocument.body && findAll(box, look.button, []).filter(isShown).length > 1 && isAlertBox(box);
  return { outcome: isQuestion ? 'needs-human' : 'refused-by-page', detail: text.slice(0, 200) };
}

/** The form itself has buttons too: a box that holds fields is no question. */
function isAlertBox(box: Element): boolean {
  return box.querySelector('input:not([type=hidden]),textarea,select') === null;
}

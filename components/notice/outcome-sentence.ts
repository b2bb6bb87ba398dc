import { GOOD, type Outcome } from '../../lib/domain/outcome.ts';
import type { Say } from '../say.tsx';

export type Tone = 'good' | 'wait' | 'bad';

/** The parts of a refusal or an ended run that make its sentence. `label` names the field or the page it is about. */
export interface OutcomeParts {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly there?: readonly string[] | undefined;
  /** Names the sentence `answer_<says>` that explains what the vendor answered. */
  readonly says?: string | undefined;
  /** Names the sentence `problem_<problem>` of a content that its format turns down. */
  readonly problem?: string | undefined;
}

/** Outcomes that only wait for a person; nothing has gone wrong. */
const WAITING: readonly Outcome[] = ['needs-decision', 'needs-human', 'locked', 'cancelled', 'signed-out', 'unknown-after-restart'];

/** What the engine says in a word of its own rather than the page's. */
const WORDS: Readonly<Record<string, string>> = {
  readonly: 'detail_readonly',
  disabled: 'detail_disabled',
  covered: 'detail_covered',
  'hidden frame': 'detail_hidden_frame',
};

/** One sentence of what happened (`text`) and one of what to do next (`todo`), in the interface's language. */
export function outcomeSentence(outcome: Outcome, parts: OutcomeParts, say: Say): { readonly text: string; readonly todo: string } {
  const key = parts.problem === undefined ? `outcome_${outcome.replaceAll('-', '_')}` : 'outcome_malformed';
  return { text: say(key, [parts.label, found(parts, say)]), todo: say(`${key}_todo`) };
}

/** What stands in brackets in the sentence: the answer explained, the page's own words, what is there instead. */
function found({ detail, there, says, problem }: OutcomeParts, say: Say): string {
  const listed = there && there.length > 0 ? say('outcome_there', [there.join(say('list_comma'))]) : undefined;
  const told = WORDS[detail ?? ''];
  const pieces = [says && say(`answer_${says}`), problem && say(`problem_${problem}`), told ? say(told) : detail, listed].filter(
    (piece) => piece !== undefined && piece !== '',
  );
  return pieces.length > 0 ? say('outcome_found', [pieces.join(say('list_semicolon'))]) : '';
}

/** good: nothing left to do · wait: a person's turn · bad: something was refused or did not hold. */
export function outcomeTone(outcome: Outcome): Tone {
  if (GOOD.includes(outcome)) return 'good';
  return WAITING.includes(outcome) ? 'wait' : 'bad';
}

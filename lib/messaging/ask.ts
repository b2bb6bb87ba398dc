import { type AnswerTo, type Ask, PANEL_CALLS, type PanelCall } from './contract.ts';
import { wire } from './wire.ts';

/** Longer than any run may take: a save with its scan waits up to four minutes. */
const DEADLINE = 5 * 60_000;

/** Asks the worker and answers what it answered, parsed. Rejects when it does not answer in time or not as agreed. */
export async function ask<C extends PanelCall>(call: C, content: Ask<C>, deadline: number = DEADLINE): Promise<AnswerTo<C>> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer to ${call}`)), deadline);
  try {
    const answer = await Promise.race([wire.sendMessage(call, content), late]);
    return PANEL_CALLS[call].answer.parse(answer) as AnswerTo<C>;
  } finally {
    clearTimeout(timer);
  }
}

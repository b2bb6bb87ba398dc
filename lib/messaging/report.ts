import type { AnswerTo, Ask, PageReport } from './contract.ts';
import { wire } from './wire.ts';

/**
 * Reports from a content script to the worker. Nothing of the contract's schemas is bundled here (a content script is a guest);
 * the worker parses what it gets, and of its answers only lists of texts are used.
 */
export async function report<R extends PageReport>(name: R, content: Ask<R>): Promise<AnswerTo<R>> {
  return (await wire.sendMessage(name, content)) as AnswerTo<R>;
}

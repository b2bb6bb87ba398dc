import { callEveryFrame, type Frame } from '../browser/engine-call.ts';
import type { Console } from '../domain/console.ts';
import type { Account } from '../domain/engine.ts';
import { kitsOf } from './catalog.ts';

/** What the documents of a tab say between them of whose console it is. */
export interface Whose {
  readonly signedOut: boolean;
  readonly account: Account;
  /** The documents that have said it; none where no document answers. */
  readonly frames: readonly Frame[];
}

/** Asks every document of a tab whose console it shows; the engine is there already. */
export async function askWhose(tabId: number, console: Console, origin: string): Promise<Whose> {
  const { id, identity, signedOut } = console;
  const task = { kits: kitsOf(console), console: { id, identity, signedOut }, origin, nonce: '' };
  const said = await callEveryFrame(tabId, 'whose', [task]);
  return {
    signedOut: said.some(({ answer }) => answer.signedOut),
    account: Object.assign({}, ...said.toReversed().map(({ answer }) => answer.account)) as Account,
    frames: said.map(({ frameId, documentId, mark }) => ({ frameId, documentId, mark })),
  };
}

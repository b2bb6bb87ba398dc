import type { Engine } from '../../domain/engine.ts';
import { readAccount } from '../account.ts';
import { isSignedOut } from '../gate.ts';
import { survey } from '../survey.ts';

/** Whether nobody is signed in, and whose the console is. A document of another origin says neither. */
export const whose: Engine['whose'] = (task) => {
  if (self.origin !== task.origin) return { signedOut: false, account: {} };
  const from = survey([task]);
  return { signedOut: isSignedOut(task.console.signedOut, from), account: readAccount(from, task.console.identity) };
};

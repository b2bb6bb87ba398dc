import { language, say } from '../../browser/i18n.ts';
import type { KeepProblem } from './keep-vault.ts';
import type { RestoreProblem } from './restore.ts';

/** One sentence for why the vault stays as it is: what happened and what to do next; undefined when nothing did. */
export function vaultSentence(problem: KeepProblem | undefined): string | undefined {
  if (problem === undefined) return undefined;
  if ('passphrase' in problem) return say(`passphrase_problem_${problem.passphrase}`);
  const until = 'until' in problem ? problem.until : undefined;
  if (until === undefined) return say(`vault_problem_${problem.problem}`);
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'medium', hourCycle: 'h23' }).format(until);
  return say(problem.problem === 'wait' ? 'vault_problem_wait' : 'vault_problem_wrong_wait', [time]);
}

/** One sentence for why nothing was restored; undefined when it was. */
export function restoreSentence(problem: RestoreProblem | undefined): string | undefined {
  return problem === undefined ? undefined : say(`restore_problem_${problem}`);
}

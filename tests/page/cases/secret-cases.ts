import type { PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { newSecret, shownSecret } from './reset-secret.ts';

/** An AppSecret as the record has it. */
export const SECRET = '0123456789abcdef0123456789abcdef';

/** The dialog that shows a new AppSecret once; until then it is a person who has to bring it about. */
export const secretCases = (fact: string): Omit<PageCases['cases'], 'wrong-merchant' | 'signed-out'> => ({
  right: { meanwhile: newSecret, plans: { appSecret: 'take' } },
  'already-right': {
    meanwhile: newSecret,
    known: async (place) => ({ secrets: { [fact]: await shownSecret(place) } }),
    plans: { appSecret: 'keep' },
  },
  'partly-right': {
    is: 'asked for and not confirmed yet',
    seen: { captures: { appSecret: { says: 'secret_not_yet' } } },
    plans: { appSecret: 'wait' },
  },
  'foreign-kept': {
    is: 'the record has another',
    meanwhile: newSecret,
    known: { secrets: { [fact]: SECRET } },
    plans: { appSecret: 'differs' },
  },
  'vendor-error': {
    is: 'somebody else scans, and the dialog shuts',
    meanwhile: (place) => newSecret(place, 'acceptAsStranger'),
    refused: { outcome: 'wrong-page' },
  },
  'changed-label': { is: 'its title', meanwhile: relabel('重置AppSecret', '重置密钥'), refused: { outcome: 'wrong-page' } },
});

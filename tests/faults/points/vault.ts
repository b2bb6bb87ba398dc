import { at, fault } from '../fault.ts';
import { MEETS } from '../shown-in.ts';

const VAULT = 'unit/vault/vault-use.test.ts';
const PASSPHRASES = 'unit/vault/passphrases.test.ts';

export const vault = at(
  'vault',
  fault(
    'F49',
    'locks in the middle of a run',
    'stops before the next secret',
    [MEETS, 'a vault that locks'],
    [VAULT, 'should forget everything in clear when it is locked'],
  ),
  fault('F50', 'wrong passphrases', 'each waits longer, nothing is wiped', [
    PASSPHRASES,
    'should cost nothing twice, and then make everybody wait',
  ]),
  fault('F51', 'its parameters are weakened on disk', 'refused', [VAULT, 'should refuse a header whose parameters were weakened']),
  fault(
    'F52',
    'a secret is changed or moved on disk',
    'named, the others are given',
    [VAULT, 'should name what was damaged and still give the rest'],
    ['unit/vault/secret.test.ts', 'a bit turned in any byte makes it unreadable'],
  ),
);

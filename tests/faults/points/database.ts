import { at, fault } from '../fault.ts';
import { BROWSER, STORAGE } from '../shown-in.ts';

const BACKUP = 'unit/vault/backup-use.test.ts';

export const database = at(
  'database',
  fault(
    'F39',
    'cannot be opened',
    'a sentence instead of an empty panel',
    [STORAGE, 'that the browser cannot open is told as that'],
    [BROWSER, 'a panel whose database the browser cannot open'],
  ),
  fault(
    'F40',
    'emptied or put back by the browser',
    'missed at once, a backup is offered',
    [STORAGE, 'that is deleted under an open panel is missed at the next look'],
    [BACKUP, 'should bring everything back after the browser has reset the database'],
  ),
  fault(
    'F41',
    'a newer version takes it over',
    'old code lets go and writes nothing',
    [STORAGE, 'that holds another context back is let go at once'],
    ['unit/vault/migrate-vault.test.ts', 'old code lets go when another context brings a newer schema'],
  ),
  fault('F42', 'a migration fails in the middle', 'the old record is whole', [STORAGE, 'whose migration fails in the middle']),
);

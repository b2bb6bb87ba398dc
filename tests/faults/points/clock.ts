import { at, fault } from '../fault.ts';

export const clock = at(
  'clock',
  fault(
    'F45',
    'set back, or far ahead',
    'order kept, no wait skipped or endless, the vault locks',
    ['unit/journal.test.ts', 'keeps the order of entries when the clock is set back'],
    ['unit/vault/auto-lock.test.ts', 'that is set back by two days locks the vault'],
    ['unit/vault/unlock-rules.test.ts', 'should begin anew, not never end, when the clock was set back'],
  ),
);

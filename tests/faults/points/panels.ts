import { at, fault } from '../fault.ts';
import { MEETS, STORAGE } from '../shown-in.ts';

export const panels = at(
  'panels',
  fault('F43', 'two give the same fact', 'both are in the record, both show the last', [
    STORAGE,
    'two panels that give the same fact at once',
  ]),
  fault('F44', 'two start the same run', 'one goes on alone, the other is told', [MEETS, 'a second panel’s press']),
);

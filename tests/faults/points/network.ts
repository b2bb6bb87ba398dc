import { at, fault } from '../fault.ts';
import { MEETS } from '../shown-in.ts';

export const network = at(
  'network',
  fault('F55', 'gone when the save is pressed', 'proves nothing, completes when it is back', [
    MEETS,
    'that is pressed offline proves nothing',
  ]),
);

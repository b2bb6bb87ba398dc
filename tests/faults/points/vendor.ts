import { at, fault } from '../fault.ts';
import { MEETS } from '../shown-in.ts';

export const vendor = at(
  'vendor',
  fault(
    'F54',
    'answers a save with an error, with nothing, or with a question',
    'told as that, not pressed again by itself',
    [MEETS, 'that is answered by %o is told so and proves nothing'],
    ['e2e/silent-save.spec.ts', 'a save that the vendor never answers proves nothing'],
  ),
);

import { at, fault } from '../fault.ts';
import { MEETS, PROVE, REFUSALS } from '../shown-in.ts';

export const session = at(
  'session',
  fault(
    'F20',
    'ends in the middle of a run',
    'stops and says that nobody is signed in; whose it is comes first afterwards',
    [MEETS, "'the end of the session'"],
    [REFUSALS, 'a session that ends between plan and save'],
  ),
  fault('F21', 'a sign-in box over the page', 'told as signed out', [PROVE, "'signed out by a sign-in box'"]),
  fault(
    'F22',
    'somebody else signs in',
    'refused, both are named',
    [MEETS, 'somebody else’s sign-in'],
    [REFUSALS, "another merchant's console is refused and both are named"],
  ),
);

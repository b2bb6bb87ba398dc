import { at, fault } from '../fault.ts';

export const secrets = at(
  'secrets',
  fault(
    'F60',
    'whatever is stored, shown or written to disk',
    'holds none of them',
    ['e2e/start.spec.ts', 'no secret lies in'],
    ['e2e/facts-and-secrets.spec.ts', 'a typed secret stays in the memory of the session'],
    ['e2e/hand-over.spec.ts', 'no password is in it or in its files'],
    ['unit/properties/secrets.test.ts', 'lies nowhere in clear on the disk'],
  ),
);

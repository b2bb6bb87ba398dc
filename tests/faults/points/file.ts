import { at, fault } from '../fault.ts';
import { BAD } from '../shown-in.ts';

export const file = at(
  'file',
  fault(
    'F53',
    'missing, renamed, another content',
    'refused by its reason',
    [BAD, '$id at $door: $brief'],
    ['page/fill-file.spec.ts', 'without the bytes nothing is chosen'],
  ),
);

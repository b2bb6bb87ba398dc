import { at, fault } from '../fault.ts';
import { MEETS, STORAGE } from '../shown-in.ts';

export const storage = at(
  'storage',
  fault('F37', 'no room left on the disk', 'told as that, nothing half, what was typed stays', [STORAGE, 'no room left on the disk']),
  fault('F38', 'the session memory is full', 'told, nothing called done, the vault stays as it is', [MEETS, 'a full session memory']),
);

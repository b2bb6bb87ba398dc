import { at, fault } from '../fault.ts';
import { BROWSER, PROVE } from '../shown-in.ts';

export const frame = at(
  'frame',
  fault('F17', 'taken away and made anew', 'found again, written once', [BROWSER, 'a frame that is taken away and made anew']),
  fault('F18', 'turned to another origin', 'refused with that origin', [PROVE, "'another origin'"]),
  fault('F19', 'sandboxed under the right address', 'refused: it has no origin', [
    PROVE,
    'a sandboxed frame keeps its address and loses its origin',
  ]),
);

import type { AroundVerb, Engine } from '../domain/engine.ts';
import { guard } from './verbs/guard.ts';
import { walk } from './verbs/walk.ts';

/** The verbs around the work on a page: the way there, and what a person does there by hand. */
export function makeAround(): Pick<Engine, AroundVerb> {
  return { walk, guard };
}

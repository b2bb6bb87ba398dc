import type { AroundVerb, Engine } from '../domain/engine.ts';
import { gather } from './verbs/gather.ts';
import { guard } from './verbs/guard.ts';
import { open } from './verbs/open.ts';
import { paste } from './verbs/paste.ts';
import { point } from './verbs/point.ts';
import { take } from './verbs/take.ts';
import { trigger } from './verbs/trigger.ts';
import { walk } from './verbs/walk.ts';

/** The verbs that are called seldom. What they and the engine's keep between two calls stands in the world of both (grid/own-row.ts). */
export function makeAround(): Pick<Engine, AroundVerb> {
  return { walk, guard, gather, take, trigger, point, open, paste };
}

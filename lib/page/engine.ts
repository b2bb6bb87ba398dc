import type { AroundVerb, Engine } from '../domain/engine.ts';
import { hearTyping } from './unsaved.ts';
import { answer } from './verbs/answer.ts';
import { area } from './verbs/area.ts';
import { fill } from './verbs/fill.ts';
import { look } from './verbs/look.ts';
import { prove } from './verbs/prove.ts';
import { recognise } from './verbs/recognise.ts';
import { save } from './verbs/save.ts';
import { whose } from './verbs/whose.ts';

/** The engine: the verbs of the contract that read, fill and save, for the document it was brought into. */
export function makeEngine(): Omit<Engine, AroundVerb> {
  hearTyping();
  return { recognise, whose, look, fill, prove, save, answer, area };
}

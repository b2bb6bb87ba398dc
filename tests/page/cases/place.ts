import type { Frame, Page as Tab } from '@playwright/test';
import type { Engine, PageSeen, PageTask } from '../../../lib/domain/engine.ts';
import type { Refusal } from '../../../lib/domain/outcome.ts';
import type { Practice } from '../../practice/start-practice.ts';

/** The verbs whose first argument is the task of the page. */
type PageVerb = Exclude<keyof Engine, 'recognise' | 'whose' | 'paste'>;
type Rest<V extends PageVerb> = Parameters<Engine[V]> extends [unknown, ...infer R] ? R : never;

/** One page of a practice console in the tab, and the engine in its frame. */
export interface Place {
  readonly tab: Tab;
  readonly practice: Practice;
  readonly task: PageTask;
  /** The frame that holds the page. */
  frame(): Frame;
  call<V extends PageVerb>(verb: V, ...rest: Rest<V>): Promise<Awaited<ReturnType<Engine[V]>>>;
  /** The page as it stands; undefined while there is no such document yet. */
  look(): Promise<PageSeen | Refusal | undefined>;
}

import type { DeskProps } from '../desk/desk-props.ts';
import type { ChecklistCalls } from './checklist-calls.ts';

/** What can be done with a step of the checklist. */
export type StepDesk = Pick<
  DeskProps,
  'onTick' | 'onGoTo' | 'onProbe' | 'busy' | 'consoleTitles' | 'pageTitles' | 'factSources' | keyof ChecklistCalls
>;

import { at, notShown } from '../fault.ts';

export const tab = at(
  'tab',
  notShown('F12', 'discarded by the browser', 'nothing is taken for read; back again, the plan is made anew'),
  notShown('F13', 'its process crashes', 'nothing is taken for read; loaded again, the plan is made anew'),
);

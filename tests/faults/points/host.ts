import { at, fault } from '../fault.ts';
import { BAD } from '../shown-in.ts';

export const host = at(
  'host',
  fault(
    'F30',
    'only looks like a genuine one',
    'refused by name',
    [BAD, '$id at $door: $brief'],
    ['unit/console-of.test.ts', 'https://mp.weixin.qq.corn/'],
  ),
  fault('F31', 'http where https belongs', 'no console', ['unit/console-of.test.ts', 'http://hy.51kezhi.cn/']),
);

import { describe, expect, test } from 'vitest';
import { planField } from '../../lib/domain/plan.ts';

describe('a list that may hold so many', () => {
  const list = { control: 'list', most: 3 } as const;

  test('gets what it lacks behind what is there', () => {
    expect(planField(['a', 'b'], { add: ['b', 'c'] }, list)).toEqual({ kind: 'write', after: ['a', 'b', 'c'] });
    expect(planField(['a', 'b'], { add: ['a'] }, list)).toEqual({ kind: 'keep' });
  });

  test('without room for it is a conflict that names what is there', () => {
    expect(planField(['a', 'b'], { add: ['c', 'd'] }, list)).toEqual({
      kind: 'refuse',
      refusal: { outcome: 'conflict', there: ['a', 'b'] },
    });
  });
});

test('what is chosen in a tree has no order', () => {
  expect(planField(['南京', '总部门店'], { set: '总部门店\n南京' }, { control: 'tree' })).toEqual({ kind: 'keep' });
  expect(planField(['南京'], { set: '总部门店\n南京' }, { control: 'tree' })).toEqual({ kind: 'write', after: ['总部门店', '南京'] });
});

import type { Field } from '../../lib/domain/page.ts';
import type { Desired } from '../../lib/domain/plan.ts';
import { expect, FOCUS, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

interface Case {
  readonly is: string;
  readonly control: string;
  readonly kind: Field['control'];
  readonly before: string | string[];
  readonly desired: Desired;
  readonly posted: string;
}

const RADIOS =
  '<label><input type="radio" name="it" value="1" checked style="opacity:0;position:absolute">订阅号</label> <label><input type="radio" name="it" value="2" style="opacity:0;position:absolute">服务号</label>';

const NODES = JSON.stringify([
  {
    id: 'all',
    text: '全部',
    children: [
      { id: '1', text: '总部门店' },
      {
        id: 'js',
        text: '江苏区域',
        children: [
          { id: '2', text: '南京' },
          { id: '3', text: '常州' },
        ],
      },
    ],
  },
]);
const tree = (value: string): string =>
  `<ul lab="tree" data-name="it" data-nodes='${NODES}' value="${value}" style="min-height:90px"></ul>`;

const CASES: readonly Case[] = [
  {
    is: 'a list in one box',
    control: '<input lab="textbox" name="it" value="a, b">',
    kind: 'list',
    before: ['a', 'b'],
    desired: { add: ['b', 'c'] },
    posted: 'a,b,c',
  },
  { is: 'a tree, an area of it', control: tree('1'), kind: 'tree', before: ['总部门店'], desired: { set: '江苏区域' }, posted: '2,3' },
  {
    is: 'a tree, a part of an area',
    control: tree('2'),
    kind: 'tree',
    before: ['南京'],
    desired: { set: ['总部门店', '常州'] },
    posted: '1,3',
  },
  {
    is: 'a tree, partly chosen, all of it',
    control: tree('2'),
    kind: 'tree',
    before: ['南京'],
    desired: { set: ['全部'] },
    posted: '1,2,3',
  },
  { is: 'a plain box', control: '<input name="it" value="old">', kind: 'text', before: 'old', desired: { set: 'new' }, posted: 'new' },
  {
    is: 'a password',
    control: '<input type="password" name="it" value="old">',
    kind: 'password',
    before: 'old',
    desired: { set: 'new' },
    posted: 'new',
  },
  { is: 'a number', control: '<input type="number" name="it">', kind: 'text', before: '', desired: { set: '33433' }, posted: '33433' },
  {
    is: 'EasyUI text',
    control: '<input lab="textbox" name="it" value="old">',
    kind: 'text',
    before: 'old',
    desired: { set: 'new' },
    posted: 'new',
  },
  { is: 'EasyUI number', control: '<input lab="numberbox" name="it">', kind: 'text', before: '', desired: { set: '8822' }, posted: '8822' },
  {
    is: 'EasyUI password',
    control: '<input lab="passwordbox" name="it" value="old">',
    kind: 'password',
    before: 'old',
    desired: { set: 'n3w' },
    posted: 'n3w',
  },
  {
    is: 'EasyUI combo',
    control: '<input lab="combobox" name="it" value="1" items="1=客至|2=助通">',
    kind: 'choice',
    before: '客至',
    desired: { set: '助通' },
    posted: '2',
  },
  {
    is: 'EasyUI combo, items late',
    control: '<input lab="combobox" name="it" items="1=客至|2=助通" late="150">',
    kind: 'choice',
    before: '',
    desired: { set: '助通' },
    posted: '2',
  },
  {
    is: 'EasyUI lines',
    control: '<input lab="textbox" multiline name="it" value="1.1.1.1">',
    kind: 'lines',
    before: ['1.1.1.1'],
    desired: { add: ['2.2.2.2'] },
    posted: '1.1.1.1\n2.2.2.2',
  },
  {
    is: 'a select',
    control: '<select name="it"><option value="a">无</option><option value="b"> SqlSever数据库 </option></select>',
    kind: 'choice',
    before: '无',
    desired: { set: 'SqlSever数据库' },
    posted: 'b',
  },
  { is: 'drawn radio buttons', control: RADIOS, kind: 'choice', before: '订阅号', desired: { set: '服务号' }, posted: '2' },
  {
    is: 'lines',
    control: '<textarea name="it">b\na</textarea>',
    kind: 'lines',
    before: ['b', 'a'],
    desired: { add: ['a', 'c'] },
    posted: 'b\na\nc',
  },
  { is: 'Vue', control: '<input lab="vue" name="it" value="old">', kind: 'text', before: 'old', desired: { set: 'new' }, posted: 'new' },
  {
    is: 'React',
    control: '<input lab="react" name="it" value="old">',
    kind: 'text',
    before: 'old',
    desired: { set: 'new' },
    posted: 'new',
  },
  {
    is: 'a commit on blur',
    control: '<span><input lab="blur-direct" name="it" value="old"></span>',
    kind: 'text',
    before: 'old',
    desired: { set: 'new' },
    posted: 'new',
  },
  {
    is: 'a commit on focusout',
    control: '<span><input lab="blur-bubbling" name="it" value="old"></span>',
    kind: 'text',
    before: 'old',
    desired: { set: 'new' },
    posted: 'new',
  },
];

for (const focus of FOCUS) {
  test.describe(focus, () => {
    test.use({ focus });
    for (const { is, control, kind, before, desired, posted } of CASES) {
      test(`${is} takes what it should hold, and what is posted says so`, async ({ lab }) => {
        const task = taskOf({ fields: { it: field(kind, '数据') } });
        await lab.show(form(ACCOUNT, ['数据', control]));
        if (focus === 'unfocused') expect(await lab.page.evaluate(() => document.hasFocus())).toBe(false);
        const filled = await lab.call('fill', [task, { field: 'it', desired }]);
        expect(filled).toMatchObject({ outcome: 'applied', before });
        expect((await lab.posted()).it).toBe(posted);
        expect(await lab.call('fill', [task, { field: 'it', desired }])).toMatchObject({ outcome: 'already-right' });
        expect(await lab.sent()).toEqual({ submits: 0, enters: 0 });
      });
    }
  });
}

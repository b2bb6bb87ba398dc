import type { Control } from '../../lib/domain/page.ts';
import type { Desired } from '../../lib/domain/plan.ts';
import { expect, FOCUS, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

interface Case {
  readonly is: string;
  readonly control: string;
  readonly kind: Control;
  readonly desired: Desired;
  readonly says: Record<string, unknown>;
}

const set = { set: 'new' };

const town = (id: string, text: string) => ({ id, text, children: [{ id: `${id}1`, text: '南京' }] });
const NODES = JSON.stringify([{ id: '0', text: '全部', children: [town('1', '甲'), town('2', '乙')] }]);
const tree = `<ul lab="tree" data-name="it" data-nodes='${NODES}' value="11"></ul>`;

/** What each refuses, and that it leaves the field as it was. */
const CASES: readonly Case[] = [
  {
    is: 'readonly',
    control: '<input name="it" value="old" readonly>',
    kind: 'text',
    desired: set,
    says: { outcome: 'not-editable', detail: 'readonly' },
  },
  {
    is: 'disabled',
    control: '<fieldset disabled><input name="it" value="old"></fieldset>',
    kind: 'text',
    desired: set,
    says: { outcome: 'not-editable', detail: 'disabled' },
  },
  {
    is: 'EasyUI readonly',
    control: '<input lab="textbox" state="readonly" name="it" value="old">',
    kind: 'text',
    desired: set,
    says: { outcome: 'not-editable', detail: 'readonly' },
  },
  {
    is: 'too short',
    control: '<input name="it" value="ol" maxlength="2">',
    kind: 'text',
    desired: set,
    says: { outcome: 'not-editable', detail: 'maxlength 2 < 3' },
  },
  {
    is: 'a list with no room for one more',
    control: '<input name="it" value="a,b">',
    kind: 'list',
    desired: { add: ['c'] },
    says: { outcome: 'conflict', there: ['a', 'b'] },
  },
  {
    is: 'a tree without that name',
    control: tree,
    kind: 'tree',
    desired: { set: '南通' },
    says: { outcome: 'option-missing', there: ['全部', '甲', '南京', '乙', '南京'] },
  },
  {
    is: 'a tree with that name twice',
    control: tree,
    kind: 'tree',
    desired: { set: '南京' },
    says: { outcome: 'ambiguous', there: ['全部/甲/南京', '全部/乙/南京'] },
  },
  {
    is: 'covered',
    control:
      '<div style="position:relative"><input name="it" value="old"><div style="position:absolute;inset:0;background:white">…</div></div>',
    kind: 'text',
    desired: set,
    says: { outcome: 'not-editable', detail: 'covered' },
  },
  {
    is: 'another kind',
    control: '<select name="it"><option>old</option></select>',
    kind: 'text',
    desired: set,
    says: { outcome: 'not-editable', detail: 'select' },
  },
  {
    is: 'an option missing',
    control: '<select name="it"><option>客至</option><option disabled>new</option></select>',
    kind: 'choice',
    desired: set,
    says: { outcome: 'option-missing', there: ['客至'] },
  },
  {
    is: 'a combo item missing',
    control: '<input lab="combobox" name="it" value="1" items="1=客至|2=助通">',
    kind: 'choice',
    desired: set,
    says: { outcome: 'option-missing', there: ['客至', '助通'] },
  },
  {
    is: 'two options that say the same',
    control: '<select name="it"><option value="1">客至</option><option value="2">new</option><option value="3">ＮＥＷ</option></select>',
    kind: 'choice',
    desired: set,
    says: { outcome: 'ambiguous' },
  },
];

for (const focus of FOCUS) {
  test.describe(focus, () => {
    test.use({ focus });
    for (const { is, control, kind, desired, says } of CASES) {
      test(`${is}: refused by name, nothing written`, async ({ lab }) => {
        const task = taskOf({ fields: { it: { ...field(kind, '数据'), most: 2 } } });
        await lab.show(form(ACCOUNT, ['数据', control]));
        const before = await lab.posted();
        expect(await lab.call('fill', [task, { field: 'it', desired }])).toMatchObject({ ...says, field: 'it' });
        expect(await lab.posted()).toEqual(before);
        await expect(lab.page.locator('.combo-panel:visible')).toHaveCount(0);
      });
    }
  });
}

import { page as applyPage } from '../../lib/catalog/consoles/wechat-mp/template-apply.page.ts';
import { value as reason } from '../../lib/catalog/values/template-apply-reason.value.ts';
import { templatesOf } from '../practice/wechat/template-settings.ts';
import { type AtWechat, expect, mpTask, test } from './lab/practice-lab.ts';

const task = mpTask(applyPage);
const PRIMARY = ['IT科技', '互联网|电子商务'];

function fill(mp: AtWechat, field: string, set: string | string[]) {
  return mp.call('fill', [task, { field, desired: { set } }]);
}

for (const [says, fields, verified] of [
  ['industry_same', { primary: PRIMARY, secondary: PRIMARY, reason: reason.content }, true],
  ['industry_missing', { reason: reason.content }, true],
  ['reason_length', { primary: PRIMARY, reason: '十九个字的理由差一个字就够二十个字啊' }, true],
  ['template_unverified', { primary: PRIMARY, reason: reason.content }, false],
] as const) {
  test(`an application the page turns down is told as ${says}`, async ({ mp, practice }) => {
    await mp.open('main', 'mpApply', { verified });
    await expect.poll(() => mp.call('look', [task])).toMatchObject({ outcome: 'seen' });
    for (const [field, set] of Object.entries(fields)) await fill(mp, field, typeof set === 'string' ? set : [...set]);
    expect(await mp.call('save', [task])).toMatchObject({ outcome: 'refused-by-page', says });
    expect(templatesOf(practice.wechat.account('main')).state).toBe('off');
  });
}

test('an industry the list does not have is refused with what it has', async ({ mp }) => {
  await mp.open('main', 'mpApply', { skin: 'weui' });
  expect(await fill(mp, 'primary', ['IT科技', '互联网/电子商务'])).toMatchObject({
    outcome: 'option-missing',
    there: expect.arrayContaining(['互联网|电子商务']),
  });
});

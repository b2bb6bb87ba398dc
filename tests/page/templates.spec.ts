import { page as applyPage } from '../../lib/catalog/consoles/wechat-mp/template-apply.page.ts';
import { page as listPage } from '../../lib/catalog/consoles/wechat-mp/template-list.page.ts';
import { page as pluginPage } from '../../lib/catalog/consoles/wechat-mp/template-plugin.page.ts';
import { page as previewPage } from '../../lib/catalog/consoles/wechat-mp/template-preview.page.ts';
import { page as statusPage } from '../../lib/catalog/consoles/wechat-mp/template-status.page.ts';
import { value as reason } from '../../lib/catalog/values/template-apply-reason.value.ts';
import { templatesOf } from '../practice/wechat/template-settings.ts';
import { type AtWechat, expect, mpTask, test } from './lab/practice-lab.ts';

const task = mpTask(applyPage);
const PRIMARY = ['IT科技', '互联网|电子商务'];
const SECONDARY = ['IT科技', 'IT软件与服务'];
const SKINS = [
  ['weui', undefined],
  ['legacy', 'inner=1'],
] as const;

function fill(mp: AtWechat, at: string | undefined, field: string, set: string | string[]) {
  return mp.call('fill', [task, { field, desired: { set } }], at);
}

for (const [skin, at] of SKINS) {
  test(`the application is filled, sent and leads to its state, in the ${skin} skin`, async ({ mp, practice }) => {
    const { wechat } = practice;
    await mp.open('main', 'mpApply', { skin });
    await expect.poll(() => mp.call('look', [task], at)).toMatchObject({ fields: { primary: { now: ['', ''] } } });
    expect(await fill(mp, at, 'primary', PRIMARY)).toMatchObject({ outcome: 'applied', before: ['', ''], after: PRIMARY });
    expect(await fill(mp, at, 'secondary', SECONDARY.join('\n').split('\n'))).toMatchObject({ outcome: 'applied' });
    expect(await fill(mp, at, 'primary', PRIMARY)).toMatchObject({ outcome: 'already-right' });
    expect(await fill(mp, at, 'reason', reason.content)).toMatchObject({ outcome: 'applied' });
    expect(await mp.call('save', [task], at)).toMatchObject({ outcome: 'saved', said: '申请成功' });
    await mp.tab.waitForURL(/apply_state_frame/);
    expect(templatesOf(wechat.account('main'))).toMatchObject({
      state: 'review',
      industries: ['IT科技 互联网|电子商务', 'IT科技 IT软件与服务'],
      reason: reason.content,
    });
    const status = mpTask(statusPage);
    expect(await mp.call('look', [status])).toMatchObject({ captures: { state: { outcome: 'needs-human', says: 'template_review' } } });
    templatesOf(wechat.account('main')).state = 'on';
    await mp.tab.reload();
    expect(await mp.call('look', [status])).toMatchObject({ captures: { state: { outcome: 'seen', text: '已开通' } } });
  });
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
    for (const [field, set] of Object.entries(fields)) await fill(mp, undefined, field, typeof set === 'string' ? set : [...set]);
    expect(await mp.call('save', [task])).toMatchObject({ outcome: 'refused-by-page', says });
    expect(templatesOf(practice.wechat.account('main')).state).toBe('off');
  });
}

test('an industry the list does not have is refused with what it has', async ({ mp }) => {
  await mp.open('main', 'mpApply', { skin: 'weui' });
  expect(await fill(mp, undefined, 'primary', ['IT科技', '互联网/电子商务'])).toMatchObject({
    outcome: 'option-missing',
    there: expect.arrayContaining(['互联网|电子商务']),
  });
});

for (const [skin, state, seen] of [
  ['weui', 'off', { outcome: 'needs-human', says: 'template_off' }],
  ['legacy', 'review', { outcome: 'needs-human', says: 'template_review' }],
  ['legacy', 'on', { outcome: 'seen', text: '已开通' }],
] as const) {
  test(`the plugin page says ${state} in the ${skin} skin`, async ({ mp, practice }) => {
    templatesOf(practice.wechat.account('main')).state = state;
    await mp.open('main', 'mpPlugin', { skin });
    expect(await mp.call('look', [mpTask(pluginPage)])).toMatchObject({ captures: { state: seen } });
  });
}

for (const [skin] of SKINS) {
  test(`我的模板 is read by titles, and a template says its number and title, in the ${skin} skin`, async ({ mp, practice }) => {
    const { mine } = templatesOf(practice.wechat.account('main'));
    const list = mpTask(listPage);
    await mp.open('main', 'mpTemplates', { skin, library: 'open' });
    expect(await mp.call('look', [list])).toMatchObject({ list: [] });
    const address = mp.tab.url().replace(/action=list&t=tmplmsg\/list/, 'action=tmpl_preview&t=tmplmsg/preview&id=TM00004');
    await mp.tab.goto(address);
    const preview = mpTask(previewPage);
    expect(await mp.call('look', [preview])).toMatchObject({ notes: { number: 'TM00004', title: '退款通知' } });
    expect(await mp.call('save', [preview])).toMatchObject({ outcome: 'saved' });
    expect(mine).toMatchObject([{ title: '退款通知' }]);
    practice.wechat.set({ library: 'closed' });
    await mp.tab.reload();
    expect(await mp.call('save', [preview])).toMatchObject({ outcome: 'refused-by-page', says: 'library_closed' });
    await mp.tab.goto(address.replace(/action=tmpl_preview&t=tmplmsg\/preview&id=TM00004/, 'action=list&t=tmplmsg/list'));
    expect(await mp.call('look', [list])).toMatchObject({ list: ['退款通知'] });
  });
}

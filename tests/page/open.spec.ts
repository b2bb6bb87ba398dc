import { expect, test } from './lab/lab.ts';
import { ACCOUNT, form, taskOf } from './lab/task.ts';

const task = taskOf({ proof: { dialog: ['业务域名'] }, opener: { row: ['业务域名'], press: ['设置', '修改'] } });
const row = (label: string, press: string): string =>
  `<li class="weui-desktop-setting__item"><label>${label}</label><div><p>a.cn</p></div><a href="javascript:;" onclick="${press}">设置</a></li>`;
const OPENS =
  "setTimeout(() => { document.querySelector('.weui-desktop-dialog').style.display = 'block' }, 100); window.pressed = (window.pressed ?? 0) + 1";
const DIALOG = `<div class="weui-desktop-dialog" style="display:none;position:fixed;top:50px;left:50px"><h3 class="weui-desktop-dialog__title">业务域名</h3>${form(ACCOUNT)}</div>`;

test('presses the opener of its own row once and waits for the dialog', async ({ lab }) => {
  await lab.show(`<ul>${row('JS接口安全域名', 'window.wrong = 1')}${row('业务域名', OPENS)}</ul>${DIALOG}`);
  expect(await lab.call('open', [task])).toEqual({ outcome: 'opened' });
  expect(await lab.call('open', [task])).toEqual({ outcome: 'opened' });
  expect(await lab.page.evaluate(() => [Reflect.get(window, 'pressed'), Reflect.get(window, 'wrong')])).toEqual([1, undefined]);
  expect(await lab.call('look', [task])).toMatchObject({ state: 'open' });
});

test('two rows of that name: ambiguous, nothing pressed', async ({ lab }) => {
  await lab.show(`<ul>${row('业务域名', OPENS)}${row('业务域名', OPENS)}</ul>${DIALOG}`);
  expect(await lab.call('open', [task])).toMatchObject({ outcome: 'ambiguous' });
  expect(await lab.page.evaluate(() => Reflect.get(window, 'pressed'))).toBeUndefined();
});

test('no such button in the row: not found', async ({ lab }) => {
  await lab.show(`<ul><li class="weui-desktop-setting__item"><label>业务域名</label></li></ul>${DIALOG}`);
  expect(await lab.call('open', [task])).toMatchObject({ outcome: 'not-found' });
});

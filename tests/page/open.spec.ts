import { expect, test } from './lab/lab.ts';
import { ACCOUNT, form, taskOf } from './lab/task.ts';

const task = taskOf({ proof: { dialog: ['业务域名'] }, opener: { row: ['业务域名'], press: ['设置', '修改'] } });
const row = (label: string, press: string): string =>
  `<li class="weui-desktop-setting__item"><label>${label}</label><div><p>a.cn</p></div><a href="javascript:;" onclick="${press}">设置</a></li>`;
/** What a press does at the vendor: the dialog comes a moment later. */
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

test('a dialog that comes before the page’s own is led through, from the page and from that dialog', async ({ lab }) => {
  const led = taskOf({
    proof: { dialog: ['名单设置'] },
    opener: { row: ['业务域名'], press: ['设置'], before: { dialog: ['查看名单'], press: ['修改'] } },
  });
  const turns =
    "document.querySelector('h3').textContent = '名单设置'; document.querySelector('form').style.display = 'block'; this.remove()";
  const first = `<div class="weui-desktop-dialog" style="display:none;position:fixed;top:50px;left:50px"><h3 class="weui-desktop-dialog__title">查看名单</h3><button onclick="${turns}">修改</button>${form(ACCOUNT).replace('<form>', '<form style="display:none">')}</div>`;
  const page = `<ul>${row('业务域名', OPENS)}</ul>${first}`;
  await lab.show(page);
  expect(await lab.call('open', [led])).toEqual({ outcome: 'opened' });
  expect(await lab.call('look', [led])).toMatchObject({ state: 'open' });
  await lab.show(page.replace('display:none;position', 'position'));
  expect(await lab.call('look', [led])).toMatchObject({ state: 'shut' });
  expect(await lab.call('open', [led])).toEqual({ outcome: 'opened' });
  expect(await lab.call('look', [led])).toMatchObject({ state: 'open' });
});

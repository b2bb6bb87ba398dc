import type { Page } from '../../lib/domain/page.ts';
import { expect, FOCUS, test } from './lab/lab.ts';
import { ACCOUNT, form, taskOf } from './lab/task.ts';

type Save = NonNullable<Page['save']>;

const SAVE: Save = {
  button: ['提交', '保存'],
  press: 'safe',
  success: ['保存成功'],
  refused: [
    { text: '失败', says: 'failed' },
    { text: '保存失败：端口', says: 'port' },
  ],
  scan: { shown: ['扫码验证'], rejected: ['已拒绝'], expired: ['已过期'] },
  after: 'stays',
};
const task = taskOf({ save: SAVE });
const alert = (text: string, buttons = '<a class="l-btn">确定</a>'): string =>
  `<div class="panel window messager-window"><div class="messager-body"><div>${text}</div></div><div class="messager-button">${buttons}</div></div>`;
/** What the vendor's page does once it has heard from its server: it draws something, `after` ms later. */
const add = (html: string, after = 60): string => `setTimeout(() => document.body.insertAdjacentHTML('beforeend', \`${html}\`), ${after})`;
const button = (
  does: string,
  text = ' 提 交 ',
): string => `<div class="dialog-button"><a class="l-btn" id="save"><span class="l-btn-text">${text}</span></a></div><script>
  window.presses = 0;
  document.getElementById('save').addEventListener('click', () => { window.presses += 1; ${does} });
</script>`;

const ANSWERS: Readonly<Record<string, [does: string, says: Record<string, unknown>]>> = {
  success: [add(alert('保存成功！')), { outcome: 'saved', said: '保存成功！' }],
  'success as a toast nobody knows': [add('<div class="x-toast">保存成功</div>'), { outcome: 'saved' }],
  refused: [add(alert('操作失败')), { outcome: 'refused-by-page', says: 'failed', detail: '操作失败' }],
  'refused, the longest sentence wins': [
    add(alert('保存失败：端口不通')),
    { outcome: 'refused-by-page', says: 'port', detail: '保存失败：端口不通' },
  ],
  'refused in words the page file does not know': [add(alert('系统繁忙')), { outcome: 'refused-by-page', detail: '系统繁忙' }],
  'busy first': [`${add(alert('正在提交中，请稍候'))}; ${add(alert('保存成功'), 900)}`, { outcome: 'saved' }],
  scan: [add('<div><p>请用管理员微信扫码验证</p><img alt="qrcode"></div>'), { outcome: 'scan' }],
  'a question': [
    add(alert('确定要保存吗？', '<a class="l-btn">确定</a><a class="l-btn">取消</a>')),
    { outcome: 'needs-human', detail: '确定要保存吗？' },
  ],
};
for (const focus of FOCUS) {
  test.describe(focus, () => {
    test.use({ focus });
    for (const [is, [does, says]] of Object.entries(ANSWERS)) {
      test(`pressed once, answered: ${is}`, async ({ lab }) => {
        await lab.show(form(ACCOUNT) + button(does));
        expect(await lab.call('save', [task])).toMatchObject(says);
        expect(await lab.page.evaluate(() => Reflect.get(window, 'presses'))).toBe(1);
      });
    }
  });
}

test('an old answer and a hint that say the same do not answer; the same answer given again does', async ({ lab }) => {
  // The page takes its old answer away and writes the same one again, as it does when the server has refused twice.
  const tip = `<p class="js_fail">操作失败</p><p>保存成功后约10分钟生效</p>`;
  await lab.show(
    form(ACCOUNT) +
      tip +
      button(
        "setTimeout(() => { const tip = document.querySelector('.js_fail'); tip.textContent = ''; tip.textContent = '操作失败'; }, 200)",
      ),
  );
  expect(await lab.call('save', [task])).toMatchObject({ outcome: 'refused-by-page', says: 'failed' });
});

const NOT_PRESSED: Readonly<Record<string, [html: string, save: Partial<Save>, says: Record<string, unknown>]>> = {
  'a page a person must save': [button(''), { press: 'person' }, { outcome: 'needs-human' }],
  'no such button': [button('', '关闭'), {}, { outcome: 'not-found', there: ['关闭'] }],
  'two such buttons': [`${button('')}<button type="button">保存</button>`, {}, { outcome: 'ambiguous', there: ['提 交', '保存'] }],
  'a button greyed out by a class': [
    button('').replace('class="l-btn"', 'class="l-btn l-btn-disabled"'),
    {},
    { outcome: 'not-editable', detail: '提 交' },
  ],
};
for (const [is, [html, save, says]] of Object.entries(NOT_PRESSED)) {
  test(`not pressed: ${is}`, async ({ lab }) => {
    await lab.show(form(ACCOUNT) + html);
    expect(await lab.call('save', [taskOf({ save: { ...SAVE, ...save } })])).toMatchObject(says);
    expect(await lab.page.evaluate(() => Reflect.get(window, 'presses'))).toBe(0);
  });
}

const ENDS: Readonly<Record<string, [text: string, says: Record<string, unknown>]>> = {
  accepted: ['保存成功', { outcome: 'saved' }],
  rejected: ['管理员已拒绝', { outcome: 'refused-by-page', says: 'scan_rejected' }],
  expired: ['二维码已过期，点击刷新', { outcome: 'refused-by-page', says: 'scan_expired' }],
};
for (const [is, [text, says]] of Object.entries(ENDS)) {
  test(`a scan that is ${is}`, async ({ lab }) => {
    // The vendor's page hears from the phone while the engine waits.
    await lab.show(
      `<p>请扫码验证</p><p id="status">等待扫码</p>${form(ACCOUNT)}<script>setTimeout(() => { document.getElementById('status').textContent = '${text}' }, 150)</script>`,
    );
    expect(await lab.call('answer', [task, 20_000])).toMatchObject(says);
  });
}

test('nothing said until the deadline: silent', async ({ lab }) => {
  await lab.show(`<p>请扫码验证</p>${form(ACCOUNT)}`);
  expect(await lab.call('answer', [task, 200])).toEqual({ outcome: 'silent' });
});

test('points at the button without touching the page, until it is pressed', async ({ lab }) => {
  await lab.show(`${form(ACCOUNT)}<div style="height:3000px"></div>${button('')}`);
  const before = await lab.page.content();
  expect(await lab.call('point', [task])).toEqual({ outcome: 'pointed' });
  const rings = (): Promise<number> => lab.page.evaluate(() => document.getElementById('save')?.getAnimations().length ?? -1);
  expect(await rings()).toBe(1);
  await expect(lab.page.locator('#save')).toBeInViewport();
  expect(await lab.page.content()).toBe(before);
  await lab.page.locator('#save').click();
  expect(await rings()).toBe(0);
});

import type { Lab } from './lab/lab.ts';
import { expect, FOCUS, test } from './lab/lab.ts';
import { ACCOUNT, form, taskOf } from './lab/task.ts';

const { page: _page, ...task } = taskOf();
const APP_ID = 'wx9843e0aa11bb909e';
const paste = (lab: Lab, at?: string) => lab.call('paste', [task, APP_ID], at);
const aim = (lab: Lab, selector: string): Promise<void> => lab.page.locator(selector).focus();

for (const focus of FOCUS) {
  test.describe(focus, () => {
    test.use({ focus });

    test('the focused box takes the text whole, and only its length is told of what it held', async ({ lab }) => {
      await lab.show(form(ACCOUNT, ['名称', '<input name="name" value="S3cret">']));
      await aim(lab, '[name=name]');
      expect(await paste(lab)).toMatchObject({ outcome: 'applied', before: '●●●●●●', after: APP_ID });
      expect(await lab.posted()).toEqual({ account: 'hy', name: APP_ID });
      await aim(lab, '[name=name]');
      expect(await paste(lab)).toMatchObject({ outcome: 'already-right' });
    });
  });
}

test('among several lines the text comes to the cursor and nothing is lost', async ({ lab }) => {
  await lab.show('<form><textarea name="lines">1.1.1.1\n</textarea></form>');
  await aim(lab, 'textarea');
  await lab.page.locator('textarea').evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(8, 8));
  expect(await paste(lab)).toMatchObject({ outcome: 'applied' });
  expect((await lab.posted()).lines?.replaceAll('\r', '')).toBe(`1.1.1.1\n${APP_ID}`);
});

for (const [what, box, refusal] of [
  ['a password box', '<input id="aim" type="password" value="S3cret">', { outcome: 'not-editable', says: 'paste_box' }],
  ['a box that cannot be written', '<input id="aim" readonly>', { outcome: 'not-editable', detail: 'readonly' }],
  ['a box that is too short', '<input id="aim" maxlength="5">', { outcome: 'not-editable', detail: 'maxlength 5 < 18' }],
] as const) {
  test(`${what} is refused`, async ({ lab }) => {
    await lab.show(form(ACCOUNT, ['名称', box]));
    await aim(lab, '#aim');
    expect(await paste(lab)).toEqual(refusal);
  });
}

test("another merchant's console and one where nobody is signed in are refused", async ({ lab }) => {
  await lab.show(`<div class="user-info">DCXM_01</div>${form(ACCOUNT)}`);
  await aim(lab, '[name=account]');
  const refused = await lab.call('paste', [{ ...task, account: { merchantCode: 'LSKZ' } }, APP_ID]);
  expect(refused).toMatchObject({ outcome: 'wrong-merchant' });
  expect(await lab.posted()).toEqual({ account: 'hy' });
  await lab.show(`<div class="login-box">登录</div>${form(ACCOUNT)}`);
  await aim(lab, '[name=account]');
  expect(await paste(lab)).toMatchObject({ outcome: 'signed-out' });
});

test('of several frames only the one with the focused box answers', async ({ lab }) => {
  await lab.show(`${form(ACCOUNT)}<iframe src="/inner"></iframe>`, { '/inner': '<form><input name="inner"></form>' });
  const inner = lab.page.frameLocator('iframe').locator('input');
  await inner.focus();
  await aim(lab, '[name=account]');
  expect(await paste(lab, '/inner')).toBeUndefined();
  await inner.focus();
  expect(await paste(lab)).toBeUndefined();
  expect(await paste(lab, '/inner')).toMatchObject({ outcome: 'applied' });
  await expect(inner).toHaveValue(APP_ID);
});

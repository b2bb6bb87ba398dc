import { expect, test } from '../practice-test.ts';
import { Box, openForm } from './console-hands.ts';
import { FORMS, type SettingsId } from './forms/all-forms.ts';
import type { KezhiKnobs } from './knobs.ts';
import { LAYOUTS } from './layouts/all-layouts.ts';
import type { LayoutId } from './layouts/layout-id.ts';

for (const kit of ['easyui', 'plain'] as const satisfies readonly KezhiKnobs['kit'][]) {
  test(`every layout shows every field of the ${kit} kit once, with its label`, async ({ page, practice }) => {
    for (const layout of Object.keys(LAYOUTS) as LayoutId[]) {
      const id: SettingsId = layout === 'th' || layout === 'font-star' ? 'sms-platform' : 'store-sync';
      practice.kezhi.set({ kit, layout });
      await openForm(page, practice, id);
      const form = page.locator('form.settings');
      const fields = form.locator('span.textbox:visible, input.easyui-validatebox:visible, select:visible');
      await expect(fields, layout).toHaveCount(FORMS[id].fields.length);
      const shown = await form.innerText();
      for (const { label } of FORMS[id].fields) expect(shown, layout).toContain(label);
    }
  });
}

test('the vendor renames, drops, doubles, locks, brings late and rewrites', async ({ page, practice }) => {
  practice.kezhi.set({
    rename: { 账号: '短信账号' },
    drop: ['测试号码'],
    double: ['平台名称'],
    lock: ['营销短信产品ID'],
    delayField: { label: '密码', ms: 30 },
    rewriteAfter: { label: '验证码短信产品ID', ms: 30, text: '000000' },
  });
  await openForm(page, practice, 'sms-platform');
  const form = page.locator('form.settings');
  await expect(form).toContainText('短信账号：');
  await expect(form).not.toContainText('测试号码');
  await expect(form.locator('td.label', { hasText: '平台名称' })).toHaveCount(2);
  await expect(new Box(page, 'marketProductId').text).toHaveAttribute('readonly');
  await expect(new Box(page, 'smsPassword').text).toBeVisible();
  const rewritten = new Box(page, 'verifyProductId');
  await rewritten.script('focus', '=676767', 'blur');
  await rewritten.expect('000000', '000000');
});

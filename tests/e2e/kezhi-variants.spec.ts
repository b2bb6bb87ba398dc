import type { KezhiKnobs } from '../practice/kezhi/knobs.ts';
import { FACTS, readyAtKezhi } from './hands/at-kezhi.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

/** How the console draws itself, and whether it has the focus while it is written. Every value of every column stands here at least once. */
const VARIANTS: readonly (Pick<KezhiKnobs, 'frames' | 'kit' | 'layout' | 'says'> & { readonly focus: boolean })[] = [
  { frames: 'iframe', kit: 'easyui', layout: 'fitem', says: 'box', focus: false },
  { frames: 'iframe', kit: 'plain', layout: 'two-per-row', says: 'slide', focus: true },
  { frames: 'iframe', kit: 'plain', layout: 'label-in-td', says: 'box', focus: false },
  { frames: 'inline', kit: 'easyui', layout: 'th', says: 'slide', focus: true },
  { frames: 'inline', kit: 'easyui', layout: 'font-star', says: 'box', focus: false },
  { frames: 'inline', kit: 'plain', layout: 'td', says: 'slide', focus: false },
];

for (const { focus, ...knobs } of VARIANTS) {
  const { frames, kit, layout, says } = knobs;
  test(`the defaults are saved and proved in ${frames} · ${kit} · ${layout} · saved says ${says} · ${focus ? '' : 'no '}focus`, async ({
    stage,
  }) => {
    const { kezhi } = stage.practice;
    const { page, desk } = await readyAtKezhi(stage, 'sms-platform', knobs);
    if (!focus) await stage.unfocused(page);
    await desk.press('apply-save');
    await expect(await desk.expectOutcome('proved')).toContainText(text(frames === 'inline' ? 'evidence_after_save' : 'evidence_reloaded'));
    expect(kezhi.stored('sms-platform')).toEqual({
      平台名称: '助通',
      账号: FACTS['sms-platform'].smsAccount,
      密码: FACTS['sms-platform'].smsPassword,
      验证码短信产品ID: '676767',
      营销短信产品ID: '160427',
      测试号码: '13800000000',
    });
    expect(kezhi.posts).toHaveLength(1);
  });
}

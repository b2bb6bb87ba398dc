import { expect, test } from './lab/lab.ts';
import { field, taskOf } from './lab/task.ts';

const IT = '<input name="it" value="found">';

/** How Kezhi's forms and WeChat's console lay fields out, and what vendors do to labels. Each holds the field 应用ID exactly once. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'td + td, right-aligned, full-width colon': `<table><tr><td align="right">应用ID：</td><td>${IT}</td></tr></table>`,
  'th + td': `<table><tr><th>应用ID:</th><td>${IT}</td></tr></table>`,
  'dt + dd': `<dl><dt>应用ID</dt><dd>${IT}</dd></dl>`,
  'label in a cell without for': `<table><tr><td><label>应用ID</label></td><td>${IT}</td></tr></table>`,
  fitem: `<div class="ftitle">设置</div><div class="fitem"><label>应用ID:</label>&nbsp;${IT}</div>`,
  'fitem with two pairs': `<div class="fitem"><label>应用ID</label>${IT}<label>密钥</label><input name="other"></div>`,
  'required mark before': `<table><tr><td>*&nbsp;应用ID：</td><td>${IT}</td></tr></table>`,
  'required mark in a font': `<table><tr><td><font color="red">*</font>应用ID</td><td>${IT}</td></tr></table>`,
  'required mark in a cell between': `<table><tr><td>应用ID</td><td><span>*</span></td><td>${IT}</td></tr></table>`,
  'required mark in a third cell': `<table><tr><td>应用ID</td><td>${IT}</td><td><span>*</span></td></tr></table>`,
  'two pairs in a row': `<table><tr><td>密钥</td><td><input name="other"></td><td>应用ID</td><td>${IT}</td></tr></table>`,
  'two pairs in a row, first one': `<table><tr><td>应用ID</td><td>${IT}</td><td>密钥</td><td><input name="other"></td></tr></table>`,
  'help above, below and beside': `<table><tr><td colspan="3">说明文字</td></tr><tr><td>应用ID</td><td>${IT}<input type="hidden" name="h"></td><td>必填</td></tr><tr><td colspan="3">更多说明</td></tr></table>`,
  'other case': `<table><tr><td>应用id</td><td>${IT}</td></tr></table>`,
  'full-width letters and blanks': `<table><tr><td>应 用 ＩＤ ：</td><td>${IT}</td></tr></table>`,
  'label tied by for': `<label for="x">应用ID</label><p>说明</p><p><input id="x" name="it" value="found"></p>`,
  'label around': `<label>应用ID ${IT}</label>`,
  'loose text before': `<p>应用ID：${IT}</p>`,
  'aria-label': `<input aria-label="应用ID" name="it" value="found">`,
  'aria-labelledby': `<span id="l">应用ID</span><p>说明</p><input aria-labelledby="l" name="it" value="found">`,
  'placeholder only': `<input placeholder="应用ID" name="it" value="found">`,
  'label in a translate span': `<table><tr><td><label><span data-component="translate">应用ID</span></label></td><td>${IT}</td></tr></table>`,
  'label in pieces': `<table><tr><td><label><span>应用</span><b>ID</b></label></td><td>${IT}</td></tr></table>`,
  'popover in the label': `<div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">应用ID<span class="weui-desktop-popover__wrp"><i class="icon-svg-common-ask">?</i><span class="weui-desktop-popover">应用ID是什么</span></span></label><div class="weui-desktop-form__controls"><span>${IT}</span></div></div>`,
  'legacy row': `<div class="frm_control_group"><label class="frm_label">应用ID</label><span class="frm_input_box">${IT}</span></div>`,
  'columns apart, told by position': `<div style="display:flex;gap:20px"><div><p style="height:24px;margin:4px">应用ID</p><p style="height:24px;margin:4px">密钥</p></div><div><p style="height:24px;margin:4px">${IT}</p><p style="height:24px;margin:4px"><input name="other"></p></div></div>`,
  'EasyUI box, label tied to the hidden original': `<div><label for="x">应用ID</label><p>说明</p><p><input lab="textbox" id="x" name="it" value="found"></p></div>`,
  'EasyUI box in a row': `<table><tr><td>应用ID</td><td><input lab="textbox" name="it" value="found"></td></tr></table>`,
};

for (const [is, html] of Object.entries(LAYOUTS)) {
  test(`finds exactly one: ${is}`, async ({ lab }) => {
    const task = taskOf({ fields: { it: field('text', '应用ID') }, proof: { heading: ['设置页'], labels: ['账号'] } });
    await lab.show(`<h2>设置页</h2><form><p>账号：<input name="account"></p>${html}</form>`);
    expect(await lab.call('look', [task])).toMatchObject({ fields: { it: { outcome: 'seen', now: 'found' } } });
  });
}

test('finds a label React wrote as two texts', async ({ lab }) => {
  const task = taskOf({ fields: { it: field('text', '域名2') } });
  await lab.show('<form><p>账号：<input></p><p id="one">域名<input value="1"></p><p id="two">域名<input value="2"></p></form>');
  await lab.page.evaluate(() => {
    for (const [id, number] of [
      ['one', '1'],
      ['two', '2'],
    ] as const)
      document.getElementById(id)?.firstChild?.after(document.createTextNode(number));
  });
  expect(await lab.call('look', [task])).toMatchObject({ fields: { it: { now: '2' } } });
});

test('finds and fills a field in an open shadow root, its label outside or inside', async ({ lab }) => {
  const task = taskOf({ fields: { out: field('text', '外面'), in: field('text', '里面') } });
  await lab.show('<form><p>账号：<input></p><p><label>外面</label><x-box></x-box></p></form><x-part></x-part>');
  await lab.page.evaluate(() => {
    (document.querySelector('x-box') as Element).attachShadow({ mode: 'open' }).innerHTML = '<input value="o">';
    (document.querySelector('x-part') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p><label>里面</label><input value="i"></p>';
  });
  expect(await lab.call('look', [task])).toMatchObject({ fields: { out: { now: 'o' }, in: { now: 'i' } } });
  expect(await lab.call('fill', [task, { field: 'in', desired: { set: 'new' } }])).toMatchObject({ outcome: 'applied', before: 'i' });
  expect(await lab.page.locator('x-part input').inputValue()).toBe('new');
});

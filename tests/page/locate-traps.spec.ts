import { expect, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

const task = taskOf({ fields: { it: field('text', '名称') } });
const look = { is: 'look', of: [task] } as const;

test('a missing label: not found, and what is there is listed without any content', async ({ lab }) => {
  await lab.show(form(ACCOUNT, ['密码', '<input type="password" value="s3cret">']));
  const seen = await lab.call(look.is, [...look.of]);
  expect(seen).toMatchObject({ fields: { it: { outcome: 'not-found', field: 'it', there: ['账号', '密码'] } } });
  expect(JSON.stringify(seen)).not.toContain('s3cret');
});

test('two matching: ambiguous, and neither is written', async ({ lab }) => {
  await lab.show(form(ACCOUNT, ['名称', '<input name="one" value="1">'], ['名称', '<input name="two" value="2">']));
  expect(await lab.call('fill', [task, { field: 'it', desired: { set: 'new' } }])).toMatchObject({
    outcome: 'ambiguous',
    there: ['名称', '名称'],
  });
  expect(await lab.posted()).toMatchObject({ one: '1', two: '2' });
});

test('two boxes behind one label: ambiguous', async ({ lab }) => {
  await lab.show(form(ACCOUNT, ['名称', '<input name="one"> - <input name="two">']));
  expect(await lab.call('look', [task])).toMatchObject({ fields: { it: { outcome: 'ambiguous' } } });
});

for (const hidden of [
  'display:none',
  'visibility:hidden',
  'opacity:0.3',
  'height:0;overflow:hidden',
  'position:absolute;left:-9999px',
  'width:0;height:0;overflow:auto',
]) {
  test(`a twin that is hidden by ${hidden} does not count`, async ({ lab }) => {
    await lab.show(
      `<div style="${hidden}">${form(['名称', '<input value="twin">'])}</div>${form(ACCOUNT, ['名称', '<input value="found">'])}`,
    );
    expect(await lab.call('look', [task])).toMatchObject({ fields: { it: { now: 'found' } } });
  });
}

const WINDOW = (title: string, body: string, style = ''): string =>
  `<div class="panel window" style="position:absolute;top:100px;left:100px;background:white;${style}"><div class="panel-header window-header"><div class="panel-title">${title}</div></div><div class="panel-body window-body">${body}</div><div class="dialog-button"><a class="l-btn"><span class="l-btn-text">提交</span></a></div></div>`;
const inDialog = taskOf({ fields: { it: field('text', '名称') }, proof: { dialog: ['编辑'] }, opener: { row: ['账号'], press: ['编辑'] } });

test('label[for] into the hidden field of a closed dialog leads nowhere; the row decides', async ({ lab }) => {
  const closed = WINDOW('新增', '<p><label for="name">名称</label><input id="name" value="closed"></p>', 'display:none');
  const open = WINDOW('编辑', `${form(ACCOUNT)}<div class="fitem"><label for="name">名称</label><input id="name" value="open"></div>`);
  await lab.show(closed + open);
  expect(await lab.call('look', [inDialog])).toMatchObject({ state: 'open', fields: { it: { now: 'open' } } });
});

test('the same label in the query bar, the page and two dialogs: the open dialog counts', async ({ lab }) => {
  const page = form(ACCOUNT, ['名称', '<input value="page">']);
  await lab.show(page + WINDOW('新增', page, 'display:none') + WINDOW('编辑', form(ACCOUNT, ['名称', '<input value="dialog">'])));
  expect(await lab.call('look', [inDialog])).toMatchObject({ fields: { it: { now: 'dialog' } } });
});

const BAR = {
  'the kit knows': '<div class="datagrid-toolbar">名称 <input name="q" value="query"> <a class="l-btn">查询</a></div>',
  'nobody knows': '<div>名称 <input name="q" value="query"> <button type="button">查 询</button></div>',
  'nobody knows, as a form of its own': '<form><p>名称 <input name="q" value="query"></p></form>',
};
for (const [is, bar] of Object.entries(BAR)) {
  test(`renamed in the form, the old text only in a query bar ${is}: not found, nothing written`, async ({ lab }) => {
    const two = taskOf({ fields: { account: field('text', '账号'), secret: field('text', '密钥'), it: field('text', '名称') } });
    await lab.show(bar + form(ACCOUNT, ['密钥', '<input name="k">'], ['平台名称', '<input name="n" value="x">']));
    expect(await lab.call('fill', [two, { field: 'it', desired: { set: 'new' } }])).toMatchObject({ outcome: 'not-found', field: 'it' });
    expect(await lab.posted()).not.toMatchObject({ q: 'new' });
    expect(await lab.page.locator('[name=q]').inputValue()).toBe('query');
  });
  test(`in the form and in a query bar ${is}: the form's`, async ({ lab }) => {
    await lab.show(bar + form(ACCOUNT, ['名称', '<input value="form">'], ['密钥', '<input>']));
    const two = taskOf({ fields: { account: field('text', '账号'), secret: field('text', '密钥'), it: field('text', '名称') } });
    expect(await lab.call('look', [two])).toMatchObject({ fields: { it: { now: 'form' } } });
  });
}

test('a button that asks for a list inside the form itself makes no query bar of it', async ({ lab }) => {
  await lab.show(
    `<form><p>账号：<input></p><p>名称：<input value="form"> <button type="button">查询</button></p><p><button type="button">保存</button></p></form>`,
  );
  const saved = taskOf({
    fields: { it: field('text', '名称') },
    save: { button: ['保存'], press: 'safe', success: ['好'], refused: [], after: 'stays' },
  });
  expect(await lab.call('look', [saved])).toMatchObject({ fields: { it: { now: 'form' } } });
});

test('a field whose own box is gone does not take its neighbour', async ({ lab }) => {
  const two = taskOf({ fields: { it: field('text', '名称'), other: field('text', '密钥') } });
  await lab.show(form(ACCOUNT, ['名称', '<input type="hidden">'], ['密钥', '<input value="key">']));
  expect(await lab.call('look', [two])).toMatchObject({ fields: { it: { outcome: 'not-found' }, other: { now: 'key' } } });
});

import { callEngine } from './lab/engine-world.ts';
import { expect, test } from './lab/lab.ts';
import { ACCOUNT, form, taskOf } from './lab/task.ts';

const PAGE = form(ACCOUNT);
const tabs = (active: string, panel: string, behind = ''): string =>
  `<div class="tabs-container"><div class="tabs-header"><ul class="tabs"><li><a class="tabs-inner"><span class="tabs-title tabs-closable">首页大盘</span><a class="tabs-close">×</a></a></li><li class="tabs-selected"><a class="tabs-inner"><span class="tabs-title">${active}</span></a></li></ul></div><div class="tabs-panels"><div class="panel" style="display:none">${behind}</div><div class="panel">${panel}</div></div></div>`;
const frame = (at: string): string => `<iframe src="${at}" style="width:600px;height:400px"></iframe>`;
const alert = (text: string): string =>
  `<div class="panel window messager-window" style="position:absolute;top:9px;left:9px"><div class="messager-body"><div>${text}</div></div><div class="messager-button"><a class="l-btn">确定</a></div></div>`;
const dialog = (title: string, body = '', style = ''): string =>
  `<div class="panel window" style="position:absolute;top:60px;left:60px;width:400px;${style}"><div class="window-header"><div class="panel-title">${title}</div></div><div class="window-body">${body}</div></div>`;

test('right: seen, with whose it is', async ({ lab }) => {
  await lab.show(`<div class="user-info">LSKZ_admin</div>${PAGE}`);
  expect(await lab.call('look', [taskOf({}, { account: { merchantCode: 'LSKZ' } })])).toMatchObject({
    outcome: 'seen',
    state: 'open',
    account: { merchantCode: 'LSKZ' },
  });
});

const WRONG: Readonly<Record<string, [html: string, task: Parameters<typeof taskOf>, says: Record<string, unknown>]>> = {
  'another origin': [PAGE, [{}, { origin: 'https://lab.test.evil' }], { outcome: 'wrong-page', detail: 'https://lab.test' }],
  'another path': [PAGE, [{ proof: { path: 'action=other' } }], { outcome: 'wrong-page' }],
  'another tab': [tabs('门店同步', PAGE), [{ proof: { tab: ['短信平台设置'] } }], { outcome: 'wrong-page', there: ['门店同步'] }],
  'another dialog on top': [PAGE + dialog('新增', PAGE), [{ proof: { dialog: ['编辑'] } }], { outcome: 'wrong-page', there: ['新增'] }],
  'a dialog over a page without': [PAGE + dialog('新增', '<input>'), [], { outcome: 'wrong-page', there: ['新增'] }],
  'another heading': [`<h2>别的</h2>${PAGE}`, [{ proof: { heading: ['设置页'] } }], { outcome: 'wrong-page', detail: '设置页' }],
  'a label missing': [PAGE, [{ proof: { labels: ['账号', '密码'] } }], { outcome: 'wrong-page', detail: '密码', there: ['账号'] }],
  'the labels only behind the active tab': [
    tabs('短信平台设置', '<p>空</p>', PAGE),
    [{ proof: { tab: ['短信平台设置'] } }],
    { outcome: 'wrong-page', detail: '账号' },
  ],
  'signed out by a text': [`<div>登录超时，请重新登录</div>${PAGE}`, [], { outcome: 'signed-out' }],
  'signed out by a sign-in box': [`<div class="login-box">请登录</div>${PAGE}`, [], { outcome: 'signed-out' }],
  "another merchant's console": [
    `<div class="user-info">OTHER_admin</div>${PAGE}`,
    [{}, { account: { merchantCode: 'LSKZ' } }],
    { outcome: 'wrong-merchant', there: ['OTHER'], detail: 'OTHER ≠ LSKZ' },
  ],
};
for (const [is, [html, task, says]] of Object.entries(WRONG)) {
  test(`${is}: refused by name by every verb, and nothing written`, async ({ lab }) => {
    await lab.show(html);
    const wrong = taskOf(...task);
    expect(await lab.call('look', [wrong])).toMatchObject(says);
    expect(await lab.call('fill', [wrong, { field: 'account', desired: { set: 'new' } }])).toMatchObject(says);
    expect(await lab.call('prove', [wrong, { account: { set: 'hy' } }])).toMatchObject(says);
    expect(await lab.call('point', [wrong])).toMatchObject(says);
    expect(await lab.call('recognise', [[wrong]])).toEqual([]);
    expect(await lab.page.locator('[name=account]').first().inputValue()).toBe('hy');
  });
}

test('a sign-out text that is hidden says nothing', async ({ lab }) => {
  await lab.show(`<div hidden>登录超时</div><div class="login-box" hidden>请登录</div>${PAGE}`);
  expect(await lab.call('whose', [taskOf()])).toEqual({ signedOut: false, account: {} });
});

test('an alert over the form answers, it is no place to work in', async ({ lab }) => {
  await lab.show(PAGE + alert('保存成功'));
  expect(await lab.call('look', [taskOf()])).toMatchObject({ outcome: 'seen', state: 'open' });
});

test('the later dialog lies above, a z-index above that', async ({ lab }) => {
  const task = taskOf({ proof: { dialog: ['编辑'] } });
  await lab.show(dialog('编辑', PAGE, 'z-index:9001') + dialog('新增', PAGE, 'z-index:9000'));
  expect(await lab.call('look', [task])).toMatchObject({ state: 'open' });
  await lab.show(dialog('编辑', PAGE) + dialog('新增', PAGE));
  expect(await lab.call('look', [task])).toMatchObject({ outcome: 'wrong-page', there: ['新增'] });
});

test('with its dialog closed the page is shut, and recognised', async ({ lab }) => {
  const task = taskOf({ proof: { dialog: ['业务域名'] }, opener: { row: ['业务域名'], press: ['设置'] } });
  await lab.show(
    `<ul><li class="weui-desktop-setting__item"><label>业务域名</label><div>a.cn</div><a href="javascript:;">设置</a></li></ul>${dialog('业务域名', PAGE, 'display:none')}`,
  );
  expect(await lab.call('look', [task])).toMatchObject({ outcome: 'seen', state: 'shut', fields: {}, notes: {} });
  expect(await lab.call('recognise', [[task]])).toEqual(['kezhi/lab']);
});

test.describe('tabs', () => {
  const task = taskOf({ proof: { tab: ['短信平台设置'] } });

  test('inline: the active panel counts, look-alikes behind it and beside it do not', async ({ lab }) => {
    await lab.show(tabs('短信平台设置', PAGE, form(['账号', '<input value="behind">'])) + form(['账号', '<input value="beside">']));
    expect(await lab.call('look', [task])).toMatchObject({ fields: { account: { now: 'hy' } } });
  });

  test('frames: the title stands in the shell, the form in the shown frame; the frame behind answers nothing', async ({ lab }) => {
    await lab.show(tabs('短信平台设置', frame('/sms'), frame('/old')), {
      '/sms': `${PAGE}`,
      '/old': form(['账号', '<input value="old">']),
    });
    expect(await lab.call('look', [task], '/sms')).toMatchObject({ outcome: 'seen', fields: { account: { now: 'hy' } } });
    expect(await lab.call('recognise', [[task]])).toEqual([]);
    expect(await lab.call('recognise', [[task]], '/sms')).toEqual(['kezhi/lab']);
    expect(await lab.call('recognise', [[task]], '/old')).toEqual([]);
    expect(await lab.call('fill', [task, { field: 'account', desired: { set: 'new' } }], '/old')).toMatchObject({
      outcome: 'wrong-page',
      detail: 'hidden frame',
    });
  });

  test('frames: whose it is may stand in the shell, and so may a dialog that lies over the frame', async ({ lab }) => {
    await lab.show(`<div class="user-info">OTHER_admin</div>${tabs('短信平台设置', frame('/sms'))}`, { '/sms': PAGE });
    expect(await lab.call('look', [{ ...task, account: { merchantCode: 'LSKZ' } }], '/sms')).toMatchObject({ outcome: 'wrong-merchant' });
    await lab.show(tabs('短信平台设置', frame('/sms')) + dialog('新增', '<input>'), { '/sms': PAGE });
    expect(await lab.call('look', [task], '/sms')).toMatchObject({ outcome: 'wrong-page', there: ['新增'] });
  });

  test('a sandboxed frame keeps its address and loses its origin', async ({ lab }) => {
    await lab.show('<iframe sandbox="allow-scripts" src="/sms" style="width:600px;height:400px"></iframe>', { '/sms': PAGE });
    const frame = lab.page.frames().find((one) => one.url().endsWith('/sms'));
    const session = await lab.page.context().newCDPSession(frame ?? lab.page);
    expect(await callEngine(session, lab.engine, 'look', [taskOf()], '/sms')).toMatchObject({ outcome: 'wrong-page', detail: 'null' });
  });
});

const WHOSE: Readonly<Record<string, string>> = {
  'in the next cell': '<table><tr><td>商户编码：</td><td>LSKZ</td></tr></table>',
  'beside its label': '<p><label>商户编码</label><span>LSKZ</span></p>',
  'in one text': '<p>商户编码：LSKZ</p>',
  'in the rest of its item': '<div class="form-item">商户编码 <b>LSKZ</b></div>',
  'in the name at the top': '<div class="user-info"><i>☺</i>LSKZ_admin</div>',
};
for (const [is, html] of Object.entries(WHOSE)) {
  test(`whose it is stands ${is}`, async ({ lab }) => {
    await lab.show(html + PAGE);
    expect(await lab.call('whose', [taskOf()])).toEqual({ signedOut: false, account: { merchantCode: 'LSKZ' } });
  });
}

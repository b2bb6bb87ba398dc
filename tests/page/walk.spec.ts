import { expect, test } from './lab/lab.ts';
import { ACCOUNT, form, taskOf } from './lab/task.ts';

/** A shell as Kezhi's: menu, strip of tabs, a panel for each. An entry opens a tab, an open one comes to the front; a tile asks the shell. */
const SHELL = `<ul>__MENU__</ul><div class="tabs-container"><ul class="tabs"></ul><div class="tabs-panels"></div></div><script>
window.opened = [];
window.front = (title) => {
  for (const tab of document.querySelectorAll('.tabs li')) tab.className = tab.dataset.t === title ? 'tabs-selected' : '';
  for (const panel of document.querySelectorAll('.panel')) panel.style.display = panel.dataset.t === title ? 'block' : 'none';
};
window.bring = (title, src) => {
  if (!document.querySelector('.tabs li[data-t="' + title + '"]')) {
    window.opened.push(title);
    document.querySelector('.tabs').insertAdjacentHTML('beforeend', '<li data-t="' + title + '"><a href="javascript:;" class="tabs-inner" onclick="front(this.parentElement.dataset.t)"><span class="tabs-title">' + title + '</span></a></li>');
    document.querySelector('.tabs-panels').insertAdjacentHTML('beforeend', '<div class="panel" data-t="' + title + '"><iframe src="' + src + '" style="width:600px;height:300px"></iframe></div>');
  }
  window.front(title);
};
</script>`;
const menu = (...titles: string[]) => titles.map((title) => `<li onclick="bring('${title}', '/landing')">${title}<i>›</i></li>`).join('');
const FRAMES = {
  '/landing': `<div onclick="top.bring('门店支付方式管理', '/pay')"><span>门</span><span>门店支付方式管理</span></div><div>短信平台设置</div>`,
  '/pay': `<ul class="tabs"><li class="tabs-selected"><a class="tabs-inner" href="javascript:;"><span class="tabs-title">基本设置</span></a></li>
<li><a class="tabs-inner" href="javascript:;" onclick="document.querySelector('.tabs-selected').className=''; this.parentElement.className='tabs-selected'"><span class="tabs-title">线上支付</span></a></li></ul>${form(ACCOUNT)}`,
};
const task = taskOf({ way: { menu: ['门店业务', '门店支付方式管理', '线上支付'] }, proof: { tab: ['线上支付'], labels: [] } });

test('from the menu over the tile to the tab inside the page, and nothing is opened a second time', async ({ lab }) => {
  const errors: string[] = [];
  lab.page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  await lab.show(SHELL.replace('__MENU__', menu('系统设置', '门店业务')), FRAMES);
  expect(await lab.call('walk', [task])).toEqual({ outcome: 'arrived' });
  const pay = lab.page.frameLocator('iframe[src="/pay"]');
  await expect(pay.locator('.tabs-selected')).toHaveText('线上支付');
  await pay.locator('[name=account]').fill('not saved');
  await lab.page.evaluate(() => Reflect.get(window, 'bring')('系统设置', '/landing'));
  // Its landing page was closed: it is not wanted again.
  await lab.page.locator('[data-t="门店业务"]').evaluateAll((parts) => parts.map((part) => part.remove()));
  expect(await lab.call('walk', [task])).toEqual({ outcome: 'arrived' });
  await expect(lab.page.locator('.tabs-selected')).toHaveText('门店支付方式管理');
  await expect(pay.locator('[name=account]')).toHaveValue('not saved');
  expect(await lab.page.evaluate(() => Reflect.get(window, 'opened'))).toEqual(['门店业务', '门店支付方式管理', '系统设置']);
  expect(errors).toEqual([]);
});

test('an entry that is there twice ends the walk', async ({ lab }) => {
  await lab.show(SHELL.replace('__MENU__', menu('门店业务', '门店业务')), FRAMES);
  expect(await lab.call('walk', [task])).toMatchObject({ outcome: 'ambiguous' });
  expect(await lab.page.evaluate(() => Reflect.get(window, 'opened'))).toEqual([]);
});

test('a dialog over the shell, another merchant, nobody signed in: nothing is pressed', async ({ lab }) => {
  const shell = SHELL.replace('__MENU__', menu('门店业务'));
  const refusals = [
    [
      `${shell}<div class="panel window" style="display:block;position:fixed;top:9px"><div class="window-header"><div class="panel-title">修改密码</div></div>${form(ACCOUNT)}</div>`,
      { outcome: 'wrong-page', there: ['修改密码'] },
    ],
    [`<p>商户编码：<b>DCXM</b></p>${shell}`, { outcome: 'wrong-merchant' }],
    [`<p>登录超时</p>${shell}`, { outcome: 'signed-out' }],
  ] as const;
  for (const [html, refusal] of refusals) {
    await lab.show(html, FRAMES);
    expect(await lab.call('walk', [{ ...task, account: { merchantCode: 'LSKZ' } }])).toMatchObject(refusal);
    expect(await lab.page.evaluate(() => Reflect.get(window, 'opened'))).toEqual([]);
  }
});

import type { Lab } from './lab/lab.ts';
import { expect, test } from './lab/lab.ts';
import { taskOf } from './lab/task.ts';

const task = taskOf({
  fields: {},
  proof: { labels: ['门店编码'] },
  guard: { opens: ['新增'], first: ['在地图上查看位置'], before: ['提交'] },
});
const WORDS = { due: '还差', first: '点在地图上查看位置', next: '点一下地图', anyway: '再按一次' };
const PAGE = `<p>门店编码</p><a class="l-btn" onclick="document.querySelector('.window').style.display = 'block'">新增</a>
<div class="panel window" style="display:none;position:fixed;top:200px;width:400px"><div class="window-header"><div class="panel-title">新增</div></div>
<p>名称 <input></p><p><a href="javascript:;" onclick="document.querySelector('.map').style.display = 'block'">在地图上查看位置</a> 最后点击一下地图</p>
<div class="map" style="display:none;height:80px">地图</div><a class="l-btn" onclick="window.sent = (window.sent ?? 0) + 1; document.querySelector('.window').style.display = 'none'">提交</a></div>`;

const sent = (lab: Lab): Promise<number> => lab.page.evaluate(() => Reflect.get(window, 'sent') ?? 0);
const press = (lab: Lab, text: string): Promise<void> => lab.page.getByText(text, { exact: true }).first().click();

/** What a screen reader is told of the warning, which no script of the page can look into. */
async function warned(lab: Lab): Promise<string[]> {
  const session = await lab.page.context().newCDPSession(lab.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const said = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value));
  return Object.values(WORDS).filter((word) => said.includes(word));
}

test.beforeEach(async ({ lab }) => {
  await lab.show(PAGE);
  expect(await lab.call('guard', [task, WORDS])).toEqual({ outcome: 'watched' });
  await press(lab, '新增');
});

test('提交 without the map is held back once and says what is due; pressed again it goes through', async ({ lab }) => {
  await press(lab, '提交');
  expect(await sent(lab)).toBe(0);
  expect(await warned(lab)).toEqual([WORDS.due, WORDS.first, WORDS.next, WORDS.anyway]);
  await press(lab, '在地图上查看位置');
  await press(lab, '提交');
  expect(await sent(lab)).toBe(1);
  await expect.poll(() => warned(lab)).toEqual([]);
});

test('with the map pressed 提交 is left alone, and only the next store is watched anew', async ({ lab }) => {
  await press(lab, '在地图上查看位置');
  await press(lab, '地图');
  await press(lab, '提交');
  expect(await sent(lab)).toBe(1);
  await press(lab, '新增');
  await lab.page.locator('.map').evaluate((map) => Object.assign((map as HTMLElement).style, { display: 'none' }));
  await press(lab, '在地图上查看位置');
  await press(lab, '提交');
  expect(await sent(lab)).toBe(1);
  expect(await warned(lab)).toEqual([WORDS.due, WORDS.next, WORDS.anyway]);
});

test('a press of a script, and a dialog without a map, are nobody’s business', async ({ lab }) => {
  await lab.page.locator('.window .l-btn').evaluate((button) => (button as HTMLElement).click());
  expect(await sent(lab)).toBe(1);
  await press(lab, '新增');
  await lab.page.getByText('在地图上查看位置').evaluate((link) => link.remove());
  await press(lab, '提交');
  expect(await sent(lab)).toBe(2);
});

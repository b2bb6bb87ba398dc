import { type Html, html } from '../../../practice/wechat/html.ts';
import type { Rollout, Waiting } from '../rollout.ts';

const KINDS: Readonly<Record<string, string>> = {
  human: '人工',
  wait: '等待',
  sheet: '照清单',
  capture: '读取',
  relay: '转交',
  press: '按按钮',
  apply: '手工填写',
  guard: '检查',
};

/** What is left to a person, in the order of the checklist. */
export function waitingList(waiting: readonly Waiting[]): Html {
  const chapters = [...Map.groupBy(waiting, ({ chapter }) => chapter)];
  return html`<section class="waiting"><h2>待人工完成<small>${waiting.length} 步</small></h2>
<p class="became">这些步骤由人完成后在面板的清单里打勾；本次运行没有替人打勾。</p>
<div class="chapters">${chapters.map(([chapter, steps]) => html`<div><h3>第 ${chapter} 章</h3><ul>${steps.map(step)}</ul></div>`)}</div></section>`;
}

function step({ kind, title }: Waiting): Html {
  return html`<li><span class="box"></span>${title}<small>${KINDS[kind] ?? kind}</small></li>`;
}

/** How much a person had to do. */
export function handsTable({ hands, byHand, time }: Rollout): Html {
  const places = [
    { name: '扩展面板', of: hands.panel },
    { name: '控制台（登录、打开页面）', of: hands.consoles },
    { name: '管理员的手机', of: hands.phone },
  ];
  const clicks = places.reduce((sum, { of }) => sum + of.clicks, 0);
  const keys = places.reduce((sum, { of }) => sum + of.keys, 0);
  return html`<section class="hands"><h2>人的操作</h2><table><thead><tr><th scope="col">在哪里</th><th scope="col">点击</th><th scope="col">按键</th></tr></thead>
<tbody>${places.map(({ name, of }) => html`<tr><th scope="row">${name}</th><td class="ms">${of.clicks}</td><td class="ms">${of.keys}</td></tr>`)}
<tr class="all"><th scope="row">合计</th><td class="ms">${clicks}</td><td class="ms">${keys}</td></tr>${byHand !== undefined && handRow(byHand)}</tbody></table>
<p class="became">全程 ${seconds(time.elapsed)}，其中动手 ${seconds(time.handsOn)}（由脚本代人点击和输入，其余时间只是等扩展完成）。</p></section>`;
}

/** The same contents typed without the extension, in a browser of its own. */
function handRow({ consoles, phone }: NonNullable<Rollout['byHand']>): Html {
  const [clicks, keys] = [consoles.clicks + phone.clicks, consoles.keys + phone.keys];
  return html`<tr><th scope="row">对照：同样的内容全部手工填写</th><td class="ms">${clicks}</td><td class="ms">${keys}</td></tr>`;
}

function seconds(milliseconds: number): string {
  const all = Math.round(milliseconds / 1000);
  return all < 60 ? `${all} 秒` : `${Math.floor(all / 60)} 分 ${all % 60} 秒`;
}

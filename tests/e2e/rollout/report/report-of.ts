import { readFileSync } from 'node:fs';
import { type Html, html } from '../../../practice/wechat/html.ts';
import type { Rollout } from '../rollout.ts';
import { sumUp } from '../sum-up.ts';
import { pageSection } from './page-section.ts';
import { handsTable, waitingList } from './rest-sections.ts';

const STYLE = readFileSync(new URL('./report.css', import.meta.url), 'utf8');

/** The report as one file in Chinese that needs nothing beside it: style and pictures are inside, texts are escaped, it prints on A4. */
export function reportOf(rollout: Rollout, pictures: string): string {
  const { merchant, pages } = rollout;
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${`上线报告 · ${merchant}`}</title><style>${{ html: STYLE }}</style></head>
<body><main>
${head(rollout)}
${sums(rollout)}
${pages.map((page, at) => pageSection(page, at + 1, pictures))}
${waitingList(rollout.waiting)}
${handsTable(rollout)}
<footer>由客至实施助手的扩展日志生成；密码类内容只以圆点计数，从不写入报告。</footer>
</main></body></html>
`.html;
}

function head({ merchant, began, version, browser, again }: Rollout): Html {
  const day = new Date(began).toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short', hour12: false });
  return html`<header><p class="kicker">客至易会员 · 上线报告</p><h1>${merchant}</h1>
<p class="meta"><span>${day}</span><span>扩展 ${version}</span>${browser !== '' && html`<span>Chromium ${browser}</span>`}
<span>练习控制台</span>${again && html`<span class="again">再次运行：沿用上次的浏览器资料与控制台</span>`}</p></header>`;
}

function sums(rollout: Rollout): Html {
  const { applied, alreadyRight, proved, refused, waiting } = sumUp(rollout);
  const tiles = [
    { name: '已写入', unit: '项', number: applied, look: 'plain' },
    { name: '本来就对', unit: '项', number: alreadyRight, look: 'plain' },
    { name: '已读回证实', unit: '项', number: proved, look: 'good' },
    { name: '未通过', unit: '页', number: refused, look: refused > 0 ? 'bad' : 'plain' },
    { name: '待人工', unit: '步', number: waiting, look: 'wait' },
  ];
  return html`<dl class="sums">${tiles.map(
    ({ name, unit, number, look }) => html`<div class="${look}"><dt>${name}</dt><dd>${number}<small>${unit}</small></dd></div>`,
  )}</dl>`;
}

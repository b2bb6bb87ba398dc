import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../../../lib/domain/content.ts';
import { GOOD } from '../../../../lib/domain/outcome.ts';
import { type Html, html } from '../../../practice/wechat/html.ts';
import { text } from '../../hands/texts.ts';
import type { Change, Read, Visited } from '../rollout.ts';

/** One page of the rollout: what became of it, field by field, and its pictures. `pictures` is their folder. */
export function pageSection(visited: Visited, number: number, pictures: string): Html {
  const { page, outcome, milliseconds, changes } = visited;
  const good = GOOD.includes(outcome);
  return html`<section class="page"><h2><span class="number">${number}</span>${page}<small>${visited.console}</small>
<span class="badge ${good ? 'good' : 'bad'}">${BADGES[outcome] ?? (good ? '已证实' : '未通过')}</span></h2>
<p class="became">${sentence(visited)}<span class="time">${(milliseconds / 1000).toFixed(1)} 秒</span></p>
${changes.length > 0 && table(changes)}${visited.read.length > 0 && readTable(visited.read)}
<div class="pictures">${visited.pictures.map((name) => picture(name, pictures))}</div></section>`;
}

const BADGES: Readonly<Record<string, string>> = { captured: '已记入' };

/** The panel's own sentence, and how it was read again. Where nothing was begun, the panel's sentence is all that was said. */
function sentence({ page, step, outcome, evidence, said }: Visited): string {
  if (outcome === 'proved' && evidence !== 'none') {
    const answer = said === undefined || evidence === 'page' ? '' : `后台回答「${said}」，`;
    return `${answer}${text(`evidence_${evidence.replaceAll('-', '_')}`)}`;
  }
  if (step === '' && said !== undefined) return said;
  const found = said === undefined || said === '' ? '' : text('outcome_found', [said]);
  return text(`outcome_${outcome.replaceAll('-', '_')}`, [page, found]);
}

/** What was read of the merchant, or what each domain gave. */
function readTable(read: readonly Read[]): Html {
  const rows = read.map(
    ({ label, content: shown, isNew }) =>
      html`<tr><th scope="row">${label}</th><td class="content">${shown}</td><td>${isNew ? '新记入' : '已知'}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">资料</th><th scope="col">内容</th><th scope="col">结果</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function table(changes: readonly Change[]): Html {
  const heads = ['字段', '之前', '之后', '来源', '结果', '毫秒'];
  return html`<table><thead><tr>${heads.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${changes.map(row)}</tbody></table>`;
}

const BECAME: Readonly<Record<string, string>> = { applied: '已写入', 'already-right': '本来就对', planned: '未轮到', writing: '中断' };

function row({ label, before, after, origin, outcome, proved, milliseconds }: Change): Html {
  const became = BECAME[outcome] ?? text(`outcome_${outcome.replaceAll('-', '_')}`, [label, '']);
  const same = outcome === 'already-right';
  return html`<tr><th scope="row">${label}</th><td class="content old">${content(before)}</td>
<td class="content">${same ? html`<span class="same">不变</span>` : content(after, before)}</td>
<td>${origin !== '' && text(`origin_${origin}`)}</td><td>${became}${proved && html`<b class="tick" title="已读回证实">✓</b>`}</td>
<td class="ms">${same ? '' : milliseconds}</td></tr>`;
}

/** A text or its lines; lines that were not there before carry a plus. */
function content(shown: Content, before?: Content): Html {
  if (shown === '') return html`<span class="same">（空）</span>`;
  if (typeof shown === 'string') return html`${shown}`;
  const held = before === undefined ? shown : before;
  const lines = shown.filter((line) => line !== '');
  return html`<ul>${lines.map((line) => html`<li${held.includes(line) ? undefined : { html: ' class="new"' }}>${line}</li>`)}</ul>`;
}

const CAPTIONS: Readonly<Record<string, string>> = {
  plan: '面板：写入之前',
  console: '控制台：之后',
  card: '面板：之后',
  stuck: '面板：停在这里',
};

function picture(name: string, folder: string): Html {
  const what = name.slice(name.lastIndexOf('-') + 1, -'.png'.length);
  const data = readFileSync(join(folder, name)).toString('base64');
  const caption = CAPTIONS[what] ?? what;
  return html`<figure class="${what}"><img alt="${caption}" src="data:image/png;base64,${data}"><figcaption>${caption}</figcaption></figure>`;
}

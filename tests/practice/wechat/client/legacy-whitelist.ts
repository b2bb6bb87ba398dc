import { type Answered, ask } from './ask.ts';
import { dialog } from './dialog.ts';
import { scanPane } from './scan-pane.ts';
import { toast } from './toast.ts';
import { whitelistAnswers } from './whitelist-answers.ts';

/** The IP whitelist as mp.weixin.qq.com had it until 2025-11: the list, the text area, the admin's code (consoles A2). */
const data = document.querySelector<HTMLTextAreaElement>('#js_cgi_data');
const { post, whitelist } = JSON.parse(data?.value ?? '{}') as { post: string; whitelist: string[] };
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
let stored = whitelist;

const box = dialog('whitelist', () => pane.leave());
const pane = scanPane(box);
const input = box.part<HTMLTextAreaElement>('#js_IP_whitelist_input');
const error = box.part('#js_IP_error_tip');

const linesOf = (): string[] =>
  input.value
    .replace(/[ \t\r]/g, '')
    .split('\n')
    .filter(Boolean);

function turnTo(page: 'preview' | 'setting'): void {
  const preview = page === 'preview';
  box.part('h3').textContent = preview ? '查看IP白名单' : 'IP白名单设置';
  for (const part of ['.js_preview_page', '.js_preview_foot']) box.part(part).hidden = !preview;
  for (const part of ['.js_setting_page', '.js_edit_foot']) box.part(part).hidden = preview;
  box.part('.js_scan').hidden = true;
  error.textContent = '';
  input.value = stored.join('\n');
  const shown = stored.length > 0 ? stored : ['当前IP白名单为空，将无法调用获取access_token'];
  box.part('.js_whitelist').replaceChildren(...shown.map((text) => Object.assign(document.createElement('div'), { textContent: text })));
}

async function save(uuid: string): Promise<void> {
  const entries = linesOf();
  const { ret } = (await ask<Answered>(post, { uuid, iplist: entries.join(';') })).base_resp;
  if (ret === 0) {
    stored = entries;
    toast('success', '设置成功');
  } else toast('error', whitelistAnswers[ret] ?? `系统错误，错误码：${ret}`);
  turnTo('preview');
}

function complaintOf(entries: readonly string[]): string {
  if (new Set(entries).size < entries.length) return '存在重复ip，请删除后保存';
  const bad = entries.filter((entry) => !IPV4.test(entry));
  return bad.length > 0 ? `存在无效的ip：${bad.join('、')}` : '';
}

document.querySelector('#js_show_IP_whitelist')?.addEventListener('click', () => {
  turnTo(stored.length > 0 ? 'preview' : 'setting');
  box.show();
});
box.part('.js_change').addEventListener('click', () => turnTo('setting'));
box.part('.js_confirm').addEventListener('click', () => {
  error.textContent = complaintOf(linesOf());
  if (error.textContent === '') void pane.ask('whitelist', save);
});

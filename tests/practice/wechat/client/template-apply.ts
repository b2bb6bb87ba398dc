import { type Answered, ask } from './ask.ts';
import { controlField } from './controlled-field.ts';
import { type Dropdown, dropdown } from './dropdown.ts';
import { toast } from './toast.ts';

/** The application for template messages: its checks come in the order of consoles A5. */
const data = JSON.parse(document.querySelector<HTMLTextAreaElement>('#js_cgi_data')?.value ?? '{}') as { options: string; post: string };
const box = document.querySelector<HTMLTextAreaElement>('textarea[name="reason"]');
const error = document.querySelector<HTMLElement>('.js_error');
if (!box || !error) throw new Error('This is not the application');
const reason = controlField(box, () => undefined);
let industries: Readonly<Record<string, readonly string[]>> = {};

/** How long 申请成功 is shown before the page leads on. [I] */
const LEADS_ON_MS = 600;

/** Two drop-downs of which the first fills the second. */
function pair(id: string): { text(): string; fill(): void } {
  const place = document.querySelector<HTMLElement>(`#${id}`);
  const look = place?.dataset.look === 'legacy' ? 'legacy' : 'weui';
  const at = (part: string): HTMLElement => place?.querySelector<HTMLElement>(part) ?? document.createElement('span');
  const second: Dropdown = dropdown(at('.field2'), look, () => undefined);
  const first: Dropdown = dropdown(at('.field1'), look, () => second.offer(industries[first.chosen()] ?? []));
  return {
    text: () => (second.chosen() === '' ? '' : `${first.chosen()} ${second.chosen()}`),
    fill: () => first.offer(Object.keys(industries)),
  };
}

const primary = pair('js_mainBusiness');
const secondary = pair('js_subsidiaryBusiness');

function complaint(): string {
  if (primary.text() === '') return '请选择一个主营行业';
  if (primary.text() === secondary.text()) return '主营行业和副营行业不能相同';
  if (reason.text() === '') return '申请理由不能为空';
  const { length } = reason.text();
  return length < 20 || length > 500 ? '申请理由需要在20到500个字之间' : '';
}

async function submit(): Promise<void> {
  if (error) error.textContent = complaint();
  if (error?.textContent !== '') return;
  const fields = { reason: reason.text(), primary_industry: primary.text(), secondary_industry: secondary.text() };
  const { base_resp, next } = await ask<Answered & { next: string }>(data.post, fields);
  if (base_resp.ret === 10411) return toast('error', '请先申请认证再申请模版消息');
  if (base_resp.ret !== 0) return toast('error', `系统错误，错误码：${base_resp.ret}`);
  toast('success', '申请成功');
  setTimeout(() => window.top?.location.assign(next), LEADS_ON_MS);
}

document.querySelector('.js_submit')?.addEventListener('click', () => void submit());
const answer = (await (await fetch(data.options)).json()) as { industries: typeof industries };
industries = answer.industries;
primary.fill();
secondary.fill();

import { type Answered, ask } from './ask.ts';
import { type ControlledField, controlField } from './controlled-field.ts';
import { type Dialog, dialog } from './dialog.ts';
import { complaintOfAnswer } from './domain-answers.ts';
import { type Complaint, complaintOf } from './domain-checks.ts';
import { toast } from './toast.ts';

/** What the page's hidden textarea says of one dialog. */
interface DomainFacts {
  kind: string;
  row: string;
  post: string;
  slots: number;
  stored: string[];
  /** What the page says once it is saved. */
  said: string;
  file: string;
}

/** How long 提交成功 is shown before the page loads again. [I] */
const RELOADS_AFTER_MS = 800;

/** Gives one domain dialog its life: 设置 opens it with what is stored, 保存 checks, posts and says what came of it. */
function domainDialog(facts: DomainFacts): void {
  const box = dialog(facts.kind);
  const fields = [...Array(facts.slots).keys()].map((at) =>
    controlField(box.part<HTMLInputElement>(`.js_domain${at + 1}`), () => say(box, fields, { fields: new Map() })),
  );
  const save = box.part('.js_save');
  document.querySelector(`[data-opens="${facts.kind}"]`)?.addEventListener('click', () => {
    for (const [at, field] of fields.entries()) field.put(facts.stored[at] ?? '');
    say(box, fields, { fields: new Map() });
    box.show();
  });
  save.addEventListener('click', async () => {
    if ([...save.classList].some((name) => /_(disabled|loading)$/.test(name))) return;
    for (const field of fields) field.draw();
    const loading = save.matches('.btn') ? 'btn_loading' : 'weui-desktop-btn_loading';
    save.classList.add(loading);
    const saved = await submit(box, fields, facts);
    save.classList.toggle(loading, saved);
  });
}

/** Checks, posts and says what came of it; true when it is saved and the page is about to load again. */
async function submit(box: Dialog, fields: readonly ControlledField[], facts: DomainFacts): Promise<boolean> {
  const typed = fields.map((field) => field.text().trim());
  const complaint = complaintOf(typed, facts.stored) ?? (await post(facts, typed));
  if (complaint) {
    say(box, fields, complaint);
    return false;
  }
  toast('success', facts.said);
  setTimeout(() => location.reload(), RELOADS_AFTER_MS);
  return true;
}

async function post(facts: DomainFacts, typed: readonly string[]): Promise<Complaint | undefined> {
  const posted = Object.fromEntries(typed.map((text, at) => [`d${at + 1}`, text]));
  const { base_resp, digits = [] } = await ask<Answered & { digits?: number[] }>(facts.post, posted);
  return base_resp.ret === 0 ? undefined : complaintOfAnswer(base_resp.ret, digits, { ...facts, typed });
}

/** Shows a complaint: one for all as a passing message, the others in red under their fields, with a green word under those that passed. */
function say(box: Dialog, fields: readonly ControlledField[], complaint: Complaint): void {
  if (complaint.whole) toast('error', complaint.whole);
  for (const [at, field] of fields.entries()) {
    const wrong = complaint.fields.get(at);
    const controls = box.part(`.js_domain${at + 1}`).closest('.js_controls');
    const fail = controls?.querySelector<HTMLElement>('.js_fail');
    const pass = controls?.querySelector<HTMLElement>('.js_pass');
    if (fail) fail.textContent = wrong ?? '';
    if (pass) pass.textContent = complaint.fields.size > 0 && !wrong && field.text() !== '' ? '校验通过' : '';
    field.draw();
  }
}

const data = document.querySelector<HTMLTextAreaElement>('#js_cgi_data');
for (const facts of JSON.parse(data?.value ?? '[]') as DomainFacts[]) domainDialog(facts);

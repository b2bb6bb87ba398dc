import { type Answered, ask } from './ask.ts';
import { controlField } from './controlled-field.ts';
import { dialog } from './dialog.ts';
import { scanPane } from './scan-pane.ts';
import { toast } from './toast.ts';
import { whitelistAnswers } from './whitelist-answers.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
/** One address, or a block in CIDR form; no `*`, no port (consoles A2). */
const ENTRY = new RegExp(`^(?:${octet}\\.){3}${octet}(?:/(?:3[0-2]|[12]?\\d))?$`);

/** Blanks stripped, blank lines left out (consoles A2). */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .filter(Boolean);
}

function complaintOf(entries: readonly string[]): string | undefined {
  if (new Set(entries).size < entries.length) return '存在重复ip，请删除后保存';
  const bad = entries.filter((entry) => !ENTRY.test(entry));
  return bad.length > 0 ? `存在无效的ip：${bad.join('、')}` : undefined;
}

/** Gives the API IP白名单 dialog its life: checks, asks for the admin's scan, saves the whole list. `saved` runs after 设置成功. */
export function whitelistDialog(saved: () => Promise<void>): { open(whitelist: readonly string[]): void } {
  const box = dialog('whitelist', () => pane.leave());
  const pane = scanPane(box);
  const say = (complaint = '') => {
    box.part('.js_error').textContent = complaint;
    box.part('.js_count').textContent = String(linesOf(field.text()).length);
    field.draw();
  };
  const field = controlField(box.part<HTMLTextAreaElement>('textarea'), () => say());
  const save = async (uuid: string) => {
    const iplist = linesOf(field.text()).join(';');
    const { ret } = (await ask<Answered>('/console/api/mp/ip-whitelist', { uuid, iplist })).base_resp;
    if (ret === 0) toast('success', '设置成功');
    else toast('error', whitelistAnswers[ret] ?? `系统错误，错误码：${ret}`);
    box.hide();
    await saved();
  };
  box.part('.js_confirm').addEventListener('click', () => {
    const complaint = complaintOf(linesOf(field.text()));
    say(complaint);
    if (!complaint) void pane.ask('whitelist', save);
  });
  return {
    open(whitelist) {
      field.put(whitelist.join('\n'));
      say();
      box.show();
    },
  };
}

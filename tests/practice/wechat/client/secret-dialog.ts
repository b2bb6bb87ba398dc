import { type Answered, ask } from './ask.ts';
import { dialog } from './dialog.ts';
import { scanPane } from './scan-pane.ts';
import { toast } from './toast.ts';

/** Gives 重置AppSecret its life: warns, asks for the admin's scan, shows the new secret once. */
export function secretDialog(done: () => Promise<void>, path = '/console/api/mp/secret'): { open(): void } {
  const box = dialog('secret', () => {
    pane.leave();
    box.part('.js_result').hidden = true;
    box.part('.js_secret').textContent = '';
  });
  const pane = scanPane(box);
  const reset = async (uuid: string) => {
    const answer = await ask<Answered & { secret?: string }>(path, { uuid });
    if (answer.base_resp.ret !== 0) {
      toast('error', '无效的扫码');
      return box.hide();
    }
    box.part('.js_scan').hidden = true;
    box.part('.js_secret').textContent = answer.secret ?? '';
    box.part('.js_result').hidden = false;
    await done();
  };
  box.part('.js_confirm').addEventListener('click', () => void pane.ask('secret', reset));
  return { open: box.show };
}

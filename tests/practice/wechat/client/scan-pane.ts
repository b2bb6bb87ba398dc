import type { Dialog } from './dialog.ts';
import { type ScanEnd, type ShownScan, showScan } from './scan.ts';
import { toast } from './toast.ts';

/** What the console says when the admin did not confirm. */
const refusals: Record<Exclude<ScanEnd, 'confirmed'>, string> = {
  rejected: '管理员已拒绝本次操作',
  expired: '二维码已过期，请重新操作',
  stranger: '扫码者不是管理员，已发送操作申请，此申请在30分钟后过期',
};

/** The pane of a dialog in which the admin's code is shown. */
export interface ScanPane {
  /** Shows a code in place of the form; `confirmed` runs with its id once the admin confirmed, any other end is said and shuts the dialog. */
  ask(purpose: string, confirmed: (uuid: string) => Promise<void>): Promise<void>;
  /** Back to the form; a code that is shown is given up. */
  leave(): void;
}

/** The scan pane of this dialog. */
export function scanPane(box: Dialog): ScanPane {
  let shown: ShownScan | undefined;
  const turn = (scanning: boolean) => {
    box.part('.js_scan').hidden = !scanning;
    box.part('.js_edit').hidden = scanning;
    box.part('.js_edit_foot').hidden = scanning;
  };
  return {
    async ask(purpose, confirmed) {
      const scan = await showScan(box.part<HTMLImageElement>('.js_scan img'), { purpose });
      if (!box.isShown()) return scan.stop();
      shown = scan;
      turn(true);
      const end = await scan.end;
      if (end === 'confirmed') return confirmed(scan.uuid);
      toast('error', refusals[end]);
      box.hide();
    },
    leave() {
      shown?.stop();
      shown = undefined;
      turn(false);
    },
  };
}

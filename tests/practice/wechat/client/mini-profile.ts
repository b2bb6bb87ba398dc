import type { MiniDomainKind, MiniSettings } from '../mini-settings.ts';
import { type Answered, ask } from './ask.ts';
import { chipBox } from './chip-box.ts';
import { dialog } from './dialog.ts';
import { findDeep } from './find-deep.ts';
import { growingRows } from './growing-rows.ts';
import { scanPane } from './scan-pane.ts';
import { secretDialog } from './secret-dialog.ts';
import { toast } from './toast.ts';

/** 开发设置 of a mini program: the admin's code comes before either dialog of domains (consoles A6). */
const held = JSON.parse(findDeep<HTMLTextAreaElement>('.js_mini_data')?.value ?? '{}') as {
  save: string;
  secret: string;
  mini: MiniSettings;
};
let { mini } = held;

const identity = dialog('identity', () => pane.leave());
const pane = scanPane(identity);
const servers = dialog('servers');
const business = dialog('business');
const areas = [...servers.root.querySelectorAll<HTMLElement>('.js_area')].map((area) => ({
  kind: area.dataset.kind as MiniDomainKind,
  box: chipBox(area),
}));
const rows = growingRows(business.part('.js_rows'), business.part('.icon_add'));
let uuid = '';

const complaints: Record<number, string> = {
  85016: '域名数量超过限制',
  85017: '存在不合法的域名，请检查后重试',
  85018: '本月修改次数已用完',
  85019: '域名未通过ICP备案',
  85020: `请将校验文件${mini.file}放置在域名根目录下`,
  280004: '无效的扫码',
};

/** Asks for the admin first; `open` runs once they have confirmed. */
function withAdmin(open: () => void): void {
  identity.show();
  void pane.ask('mini', async (confirmed) => {
    uuid = confirmed;
    identity.hide();
    open();
  });
}

async function save(box: typeof servers, fields: Record<string, string>): Promise<void> {
  const answer = await ask<Answered & { mini: MiniSettings }>(held.save, { uuid, ...fields });
  box.part('.js_error').textContent =
    answer.base_resp.ret === 0 ? '' : (complaints[answer.base_resp.ret] ?? `系统错误，错误码：${answer.base_resp.ret}`);
  if (answer.base_resp.ret !== 0) return;
  mini = answer.mini;
  box.hide();
  toast('success', '保存成功');
  draw();
}

/** The page lists what is set, and how often it may still be changed. */
function draw(): void {
  for (const [kind, list] of Object.entries({ ...mini.servers, business: mini.business })) {
    const lines = list.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
    findDeep(`[data-list="${kind}"]`)?.replaceChildren(...lines);
  }
  servers.part('.js_left').textContent = String(mini.changesLeft);
}

const openers: Record<string, () => void> = {
  servers: () =>
    withAdmin(() => {
      for (const { kind, box } of areas) box.put(mini.servers[kind]);
      servers.show();
    }),
  business: () =>
    withAdmin(() => {
      rows.put(mini.business);
      business.show();
    }),
  secret: secretDialog(async () => undefined, held.secret).open,
};
for (const [name, open] of Object.entries(openers)) findDeep(`[data-opens="${name}"]`)?.addEventListener('click', open);
servers.part('.js_save').addEventListener('click', () => {
  void save(servers, Object.fromEntries(areas.map(({ kind, box }) => [kind, box.items().join(';')])));
});
business.part('.js_save').addEventListener('click', () => void save(business, { business: rows.items().join(';') }));

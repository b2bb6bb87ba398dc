import { type Answered, ask } from './ask.ts';
import { secretDialog } from './secret-dialog.ts';
import { toast } from './toast.ts';
import { whitelistDialog } from './whitelist-dialog.ts';

interface Info {
  name: string;
  appId: string;
  originalId: string;
  subject: string;
  admin: string;
  secret: 'none' | 'set' | 'frozen';
  whitelist: string[];
}

interface Action {
  text: string;
  press(): void;
}

const place = document.querySelector<HTMLElement>('.js_detail');
const whitelist = whitelistDialog(load);
const secret = secretDialog(load);
const notHere = () => toast('error', '练习环境不含此操作');

/** A new element with this class and text. */
function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** One row: label, what it holds, its links. */
function row(label: string, text: string, actions: readonly Action[] = []): HTMLElement {
  const item = make('div', 'deploy-info-item');
  const head = make('div', 'deploy-info-item__label');
  head.append(make('p', '', label));
  const links = make('div', 'deploy-info-item__actions');
  for (const action of actions) {
    const link = make('a', 'weui-desktop-link', action.text) as HTMLAnchorElement;
    link.href = 'javascript:;';
    link.addEventListener('click', action.press);
    links.append(link);
  }
  item.append(head, make('div', 'deploy-info-item__content', text), links);
  return item;
}

function panel(title: string, rows: readonly HTMLElement[]): HTMLElement {
  const section = make('section', 'weui-desktop-panel');
  section.append(make('h3', 'weui-desktop-panel__title', title), ...rows);
  return section;
}

/** Copies, and says so; where the clipboard is shut the page says that instead. */
function copy(text: string): void {
  navigator.clipboard.writeText(text).then(
    () => toast('success', '复制成功'),
    () => toast('error', '复制失败，请手动复制'),
  );
}

/** How the row tells it. [I] */
const SECRET_STATES = { none: '未启用', set: '已启用，不再显示', frozen: '已冻结' } as const;

function secretActions(info: Info): Action[] {
  if (info.secret === 'none') return [{ text: '启用', press: secret.open }];
  return [
    { text: '重置', press: secret.open },
    { text: info.secret === 'frozen' ? '解冻' : '冻结', press: notHere },
  ];
}

/** The account's data, drawn anew after every save. */
async function load(): Promise<void> {
  const { info } = await ask<Answered & { info: Info }>('/console/api/mp/info', { appid: place?.dataset.appId ?? '' });
  const listed = info.whitelist.length;
  place?.replaceChildren(
    panel('基础信息', [
      row('AppID', info.appId, [{ text: '复制', press: () => copy(info.appId) }]),
      row('原始ID', info.originalId),
      row('管理员', info.admin),
      row('认证名称', info.subject),
      row('认证类型', '企业'),
      row('认证状态', '已认证'),
    ]),
    panel('开发密钥', [
      row('AppSecret', SECRET_STATES[info.secret], secretActions(info)),
      row('API IP白名单', listed > 0 ? `已设置 ${listed} 个` : '未设置', [
        { text: listed > 0 ? '编辑' : '设置名单', press: () => whitelist.open(info.whitelist) },
      ]),
    ]),
    panel('域名与消息推送配置', [
      row('JS接口安全域名', '未设置', [{ text: '设置', press: notHere }]),
      row('消息推送', '未启用', [{ text: '启用', press: notHere }]),
    ]),
  );
}

void load();

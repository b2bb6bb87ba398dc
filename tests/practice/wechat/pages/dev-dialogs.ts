import { type Html, html } from '../html.ts';
import { button, dialogBox } from './dialog.ts';
import { scanPane } from './scan-pane.ts';

/** All dialogs of the account's page, hidden: the two that work, and look-alikes with textareas of their own that nothing ever opens. */
export function devDialogs(limit: number): Html {
  return html`${pushDialog()}${whitelistDialog(limit, false)}${whitelistDialog(limit, true)}${secretDialog()}`;
}

function whitelistDialog(limit: number, alive: boolean): Html {
  const body = html`<div class="js_edit">
  <p class="dialog__desc">通过开发者ID及密码调用接口时，需要设置访问来源IP为白名单。保存后整份名单以此处填写的内容为准，约10分钟后生效。</p>
  <div class="weui-desktop-form__control-group">
    <label class="weui-desktop-form__label">IP白名单</label>
    <div class="weui-desktop-form__controls">
      <span class="weui-desktop-form__textarea-area"><textarea class="weui-desktop-form__textarea" rows="8" placeholder="请填写IP或CIDR网段，多个 IP 请换行填写，一行一个"></textarea></span>
      <p class="weui-desktop-form__counter"><em class="js_count">0</em>/${limit}</p>
      <p class="weui-desktop-form__msg js_error" role="alert"></p>
      <p class="weui-desktop-form__tips">支持单个IP或网段（如 172.0.0.1/24），不支持 172.0.0.* 及带端口的写法</p>
    </div>
  </div>
</div>${scanPane()}`;
  const foot = html`<span class="js_edit_foot">${button('确认修改', 'primary', { mark: 'js_confirm' })}</span>${button('取消', 'default', { closes: true })}`;
  return dialogBox('API IP白名单', body, foot, alive ? { name: 'whitelist' } : {});
}

/** 重置AppSecret: it warns, asks for the scan, shows the new secret once. */
export function secretDialog(): Html {
  const body = html`<div class="js_edit"><p class="dialog__desc">重置后原 AppSecret 立即失效，所有使用原 AppSecret 的接口将调用失败。新的 AppSecret 仅显示一次，请妥善保存。</p><p>你确定要重置开发者密码(AppSecret)吗？</p></div>${scanPane()}
<div class="js_result" hidden><p class="dialog__desc">新的 AppSecret，关闭后不再显示：</p><p class="dialog__secret js_secret"></p></div>`;
  const foot = html`<span class="js_edit_foot">${button('确定重置', 'primary', { mark: 'js_confirm' })}</span>${button('关闭', 'default', { closes: true })}`;
  return dialogBox('重置AppSecret', body, foot, { name: 'secret' });
}

function pushDialog(): Html {
  const body = html`<div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">URL白名单</label><div class="weui-desktop-form__controls"><span class="weui-desktop-form__textarea-area"><textarea class="weui-desktop-form__textarea" placeholder="请填写接收消息的地址，多个 URL 请换行填写"></textarea></span></div></div>`;
  return dialogBox('消息推送配置', body, html`${button('确认修改', 'primary')}${button('取消', 'default', { closes: true })}`);
}

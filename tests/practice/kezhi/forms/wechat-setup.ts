import type { Form } from '../form.ts';

/** Guide, chapter 1: 微信管理 › 服务号&小程序设置, inner tab 微信设置, group 公众号设置. */
export const wechatSetup = {
  id: 'wechat-setup',
  tab: '服务号&小程序设置',
  inner: '微信设置',
  panel: '公众号设置',
  button: '保存',
  fields: [
    {
      name: 'accountType',
      label: '账号类型',
      kind: 'choice',
      options: [
        { value: '1', text: '订阅号' },
        { value: '2', text: '服务号' },
      ],
      initial: '1',
    },
    { name: 'qrCode', label: '公众号二维码', kind: 'picture' },
    { name: 'appId', label: 'AppID(应用ID)', kind: 'text', required: true },
    { name: 'appSecret', label: 'AppSecret(应用密钥)', kind: 'text', required: true },
    { name: 'originalId', label: '微信原始ID', kind: 'text' },
    { name: 'memberUrl', label: '个人中心访问地址', kind: 'text', required: true },
    { name: 'customerUrl', label: '单客经营访问地址', kind: 'text', required: true },
    { name: 'accountCertificate', label: '微信公众号鉴权证书', kind: 'certificate' },
    { name: 'miniCertificate', label: '小程序业务域名鉴权证书', kind: 'certificate' },
  ],
  foot: `<fieldset class="authorized"><legend>服务号授权</legend>
<p>AppID：<input class="easyui-textbox" name="authorizedAppId" data-options="" style="width:160px"> <a href="javascript:;">微信授权入口</a></p>
<p class="tip">授权后无需配置“微信公众号-开发中心-服务器配置”</p></fieldset>`,
} as const satisfies Form;

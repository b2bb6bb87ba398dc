import type { OptionsProps } from '../../../components/options/options-props.ts';
import { vault } from './desk-fixture.ts';
import { MERCHANT_LIST } from './merchant-screens.tsx';
import { PROFILE_TABLE } from './profile-screens.tsx';

const done = async () => undefined;

/** The options as a team has them that has decided one of its open values. */
export const options: OptionsProps = {
  merchants: MERCHANT_LIST,
  profile: PROFILE_TABLE,
  person: '王芳',
  hosts: [
    { host: '*.51kezhi.cn', fixed: true, granted: true },
    { host: '*.51kezhi.com', fixed: true, granted: true },
    { host: 'https://vip.lskz.example.com:8443', fixed: false, granted: false },
  ],
  savePages: [
    { page: 'wechat-dev/ip-whitelist', title: 'IP白名单', console: '微信开发者平台', byHand: false },
    { page: 'kezhi/sms-platform', title: '短信平台设置', console: '易会员商户端', byHand: false },
    { page: 'kezhi/wechat-setup', title: '服务号&小程序设置', console: '易会员商户端', byHand: true },
  ],
  onSavedByHand: () => undefined,
  vault: {
    ...vault,
    kept: [],
    onSetUp: done,
    onChange: done,
    onLose: () => undefined,
    onDownload: done,
    onRestore: done,
    lockMinutes: 15,
    lockChoices: [1, 5, 15, 30, 60],
    onLockMinutes: () => undefined,
  },
  onPerson: done,
  onAddHost: done,
  onRemoveHost: () => undefined,
};

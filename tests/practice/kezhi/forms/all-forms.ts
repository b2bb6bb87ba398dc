import type { Form } from '../form.ts';
import { miniSetup } from './mini-setup.ts';
import { smsPlatform } from './sms-platform.ts';
import { storeList } from './store-list.ts';
import { storePay } from './store-pay.ts';
import { storeSync } from './store-sync.ts';
import { wechatSetup } from './wechat-setup.ts';

export type FormId = Form['id'];

/** The forms that fill a tab; the others stand in a dialog. */
export type SettingsId = Exclude<FormId, 'mini-setup' | 'store-pay' | 'store-list'>;

export const FORMS: Readonly<Record<FormId, Form>> = {
  'sms-platform': smsPlatform,
  'store-sync': storeSync,
  'wechat-setup': wechatSetup,
  'mini-setup': miniSetup,
  'store-pay': storePay,
  'store-list': storeList,
};

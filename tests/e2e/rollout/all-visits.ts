import type { Visit } from './visit.ts';
import { account } from './visits/account.ts';
import { appSecret } from './visits/app-secret.ts';
import { authorization } from './visits/authorization.ts';
import { businessDomain } from './visits/business-domain.ts';
import { credentials } from './visits/credentials.ts';
import { ipWhitelist } from './visits/ip-whitelist.ts';
import { jsDomain } from './visits/js-domain.ts';
import { legacyIpWhitelist } from './visits/legacy-ip-whitelist.ts';
import { miniAppSecret } from './visits/mini-app-secret.ts';
import { miniBusinessDomain } from './visits/mini-business-domain.ts';
import { miniCredentials } from './visits/mini-credentials.ts';
import { miniProbe } from './visits/mini-probe.ts';
import { miniServerDomain } from './visits/mini-server-domain.ts';
import { miniSetup } from './visits/mini-setup.ts';
import { miniVerifyFile } from './visits/mini-verify-file.ts';
import { oauthDomain } from './visits/oauth-domain.ts';
import { posList } from './visits/pos-list.ts';
import { probe } from './visits/probe.ts';
import { smsAccount } from './visits/sms-account.ts';
import { smsPlatform } from './visits/sms-platform.ts';
import { storeList } from './visits/store-list.ts';
import { storePay } from './visits/store-pay.ts';
import { storeSync } from './visits/store-sync.ts';
import { templateApply } from './visits/template-apply.ts';
import { templateList } from './visits/template-list.ts';
import { templateStatus } from './visits/template-status.ts';
import { verifyFile } from './visits/verify-file.ts';
import { wechatSetup } from './visits/wechat-setup.ts';
import { wechatTemplates } from './visits/wechat-templates.ts';

/** How the practice WeChat draws itself; in the older skin the whitelist stands in a dialog of mp. */
export type SkinName = 'weui' | 'legacy';

/** Every page the extension works on, in the order in which a person goes: what a page needs is brought before it. */
export function allVisits(skin: SkinName, again: boolean): readonly Visit[] {
  const whitelist = skin === 'legacy' ? legacyIpWhitelist : ipWhitelist;
  const visits: readonly Visit[] = [
    ...[account, authorization, templateApply, templateStatus, templateList],
    ...[miniAppSecret, miniCredentials, miniServerDomain, miniVerifyFile],
    ...[appSecret, credentials, whitelist, verifyFile],
    ...[wechatSetup, probe, businessDomain, jsDomain, oauthDomain],
    ...[miniProbe, miniBusinessDomain, miniSetup, wechatTemplates, storePay],
    ...[smsAccount, smsPlatform, storeSync, storeList, posList],
  ];
  return again ? visits.filter(({ once }) => once !== true) : visits;
}

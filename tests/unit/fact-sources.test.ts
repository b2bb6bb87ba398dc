import { expect, it } from 'vitest';
import { factSources } from '../../lib/app/fact-sources.ts';

it('a fact leads to the page whose step is there to bring it, not to the first that shows it as well', () => {
  expect(factSources()).toMatchObject({
    // 账号详情, which comes first, shows the AppID too.
    appId: { console: 'wechat-dev', page: 'wechat-dev/credentials', step: 'oa.credentials' },
    originalId: { page: 'wechat-mp/account', step: 'oa.account' },
    verifyFile: { page: 'wechat-mp/business-domain', step: 'oa.domain.business' },
    smsAccount: { console: 'sms', page: 'sms/account', step: 'sms.account' },
  });
});

import type { ReactNode } from 'react';
import { Desk } from '../../../components/desk/desk.tsx';
import type { DeskProps } from '../../../components/desk/desk-props.ts';
import { OptionsView } from '../../../components/options/options-view.tsx';
import { newestRelease } from '../../../lib/catalog/newest-release.ts';
import {
  accountCard,
  domainCard,
  functionCard,
  ipCard,
  ipShut,
  relayCard,
  smsCard,
  smsFilled,
  smsReady,
  syncRefused,
} from './cards-fixture.ts';
import { copyable, everyState, stranger, unknownPage } from './checklist-fixture.ts';
import { DELIVERY_SCREENS } from './delivery-screens.tsx';
import { AT, desk, run } from './desk-fixture.ts';
import { CHAT_SCREEN, DELETED_SCREEN, PREVIEW_SCREEN } from './merchant-screens.tsx';
import { options } from './options-fixture.ts';
import { PROFILE_SCREENS } from './profile-screens.tsx';
import { vaultScreens } from './vault-screens.tsx';
import { WECHAT_SCREENS } from './wechat-screens.tsx';

const show = (shown: Partial<DeskProps>): ReactNode => <Desk {...desk(shown)} />;

const known = [
  { fact: 'smsAccount', shown: 'kzls_api', from: 'sms', at: AT },
  { fact: 'smsPassword', shown: '●●●●●●●●', from: 'typed', at: AT },
];
const sms = ['kezhi/sms-platform', 'sms.kezhi'] as const;
const half = {
  platform: 'already-right',
  account: 'applied',
  password: 'writing',
  verifyProduct: 'planned',
  marketingProduct: 'planned',
} as const;
const whole = { account: 'applied', password: 'applied', verifyProduct: 'applied', marketingProduct: 'applied' } as const;
const scan = run('wechat-dev/ip-whitelist', 'oa.ip-whitelist', { addresses: 'applied' }, undefined, {
  savePressed: true,
  answer: { outcome: 'scan' },
});

/** Every screen there is, by the name its picture gets. */
export const SCREENS: Readonly<Record<string, ReactNode>> = {
  'first-merchant': show({ merchants: [], merchantId: undefined, chapters: [], card: undefined }),
  elsewhere: show({}),
  merchants: show({}),
  'update-news': show({ news: newestRelease }),
  reading: show({ card: undefined, busy: 'reading' }),
  'plan-lacks': show({ card: smsCard, known: known.slice(0, 1) }),
  'plan-ready': show({ card: smsReady, known }),
  'plan-lines': show({ card: ipCard }),
  'plan-slots': show({ card: domainCard }),
  relay: show({ card: relayCard }),
  shut: show({ card: ipShut }),
  captures: show({ card: accountCard }),
  'several-pages': show({ card: functionCard }),
  working: show({ card: smsReady, busy: 'applying', run: run(...sms, half) }),
  scanning: show({ card: ipCard, busy: 'scanning', run: scan }),
  applied: show({ card: smsFilled, known, run: run(...sms, whole, 'applied') }),
  refused: show({ card: syncRefused }),
  stranger: show({
    card: {
      kind: 'refused',
      console: 'wechat-mp',
      tabId: 7,
      page: 'wechat-mp/business-domain',
      refusal: { outcome: 'wrong-merchant', there: ['gh_99d0c1e2f3a4', 'gh_4c1b7e90a2d3'] },
    },
  }),
  whose: show({
    card: { kind: 'whose', console: 'kezhi', tabId: 7, page: 'kezhi/sms-platform', document: 'D1', account: { merchantCode: 'LSKZ' } },
  }),
  'every-state': <Desk {...desk({}, everyState)} />,
  waiting: <Desk {...desk({}, everyState)} />,
  'stranger-bound': show({ card: stranger }),
  'unknown-page': show({ card: unknownPage, copyable }),
  'chat-paste': CHAT_SCREEN,
  'import-preview': PREVIEW_SCREEN,
  'merchant-deleted': DELETED_SCREEN,
  options: <OptionsView {...options} />,
  ...vaultScreens,
  ...DELIVERY_SCREENS,
  ...WECHAT_SCREENS,
  ...PROFILE_SCREENS,
};

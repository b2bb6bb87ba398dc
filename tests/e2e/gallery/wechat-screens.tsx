import type { ReactNode } from 'react';
import { Desk } from '../../../components/desk/desk.tsx';
import type { CardRow, PageCard } from '../../../lib/domain/card.ts';
import { desk, run } from './desk-fixture.ts';

const place = { kind: 'page', tabId: 7, notes: {}, captures: [], others: [], unsaved: false } satisfies Partial<PageCard>;
const names: readonly (readonly [id: string, title: string, number: string])[] = [
  ['template-todo', '待办任务通知', 'OPENTM206831895'],
  ['template-recharge', '充值成功通知', 'OPENTM410119156'],
  ['template-refund', '退款通知', 'TM00004'],
];

function listOf(plan: (at: number) => Partial<CardRow> & Pick<CardRow, 'plan'>): PageCard {
  const rows = names.map(([field, label, after], at): CardRow => {
    const { plan: planned, ...more } = plan(at);
    const wanted = planned === 'write' ? { after, origin: 'guide' as const } : {};
    return { field, label, secret: false, now: planned === 'keep' ? label : '', plan: planned, ...wanted, ...more };
  });
  const page = { page: 'wechat-mp/template-list', step: 'tmpl.add', title: '我的模板' };
  return {
    ...place,
    ...page,
    console: 'wechat-mp',
    state: 'open',
    rows,
    account: { accountName: '乐食客至演示店' },
    adds: { held: 3, most: 25 },
  };
}

const missing = listOf((at) => ({ plan: at === 2 ? 'keep' : 'write' }));
const ends = { outcome: 'needs-human', evidence: 'reloaded', says: 'library_closed' } as const;
const closed = run('wechat-mp/template-list', 'tmpl.add', { 'template-todo': 'refused-by-page' }, 'needs-human', {
  ended: { clock: '0001700000000-0000-d', person: '小林', ...ends, detail: '待办任务通知 OPENTM206831895、充值成功通知 OPENTM410119156' },
});

/** 服务器域名 with its dialog shut: the page lists what is in it. */
const listed: PageCard = {
  ...place,
  console: 'wechat-mp',
  page: 'wechat-mp/mini-server-domain',
  step: 'mini.server-domain',
  title: '服务器域名',
  account: { miniName: '乐食客至小程序' },
  state: 'shut',
  others: ['wechat-mp/mini-credentials', 'wechat-mp/mini-business-domain'],
  rows: [
    {
      ...{ field: 'request', label: 'request合法域名', secret: false, plan: 'write', origin: 'guide' },
      ...{ now: ['https://api.leshikezhi.example'], after: ['https://api.leshikezhi.example', 'https://kzpro.m.51kezhi.cn'] },
    },
  ],
};

/** What the pages of WeChat show beside the plans of fields: lists that grow one by one, and a shut dialog whose content is known. */
export const WECHAT_SCREENS: Readonly<Record<string, ReactNode>> = {
  templates: <Desk {...desk({ card: missing })} />,
  'templates-adding': (
    <Desk
      {...desk({
        card: missing,
        busy: 'applying',
        run: run('wechat-mp/template-list', 'tmpl.add', { 'template-todo': 'applied', 'template-recharge': 'writing' }),
      })}
    />
  ),
  'templates-closed': <Desk {...desk({ card: listOf((at) => ({ plan: at === 2 ? 'keep' : 'refuse' })), run: closed })} />,
  'shut-listed': <Desk {...desk({ card: listed })} />,
};

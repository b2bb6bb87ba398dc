import type { ReactNode } from 'react';
import { Desk } from '../../../components/desk/desk.tsx';
import { ChatDialog } from '../../../components/merchants/chat-dialog.tsx';
import { ImportPreviewList } from '../../../components/merchants/import-preview-list.tsx';
import type { MerchantsProps } from '../../../components/merchants/merchants-props.ts';
import { MerchantsView } from '../../../components/merchants/merchants-view.tsx';
import { allFacts } from '../../../lib/catalog/all-facts.ts';
import { readImport } from '../../../lib/domain/import/read-import.ts';
import type { MerchantRow } from '../../../lib/domain/merchant-row.ts';
import { called, desk } from './desk-fixture.ts';

const FACTS = [...allFacts.values()];
const factTitles = Object.fromEntries(FACTS.map(({ id, title }) => [id, title]));

const rows: readonly MerchantRow[] = [
  { id: 'm1', name: '鲁商客至超市（历下店）', code: 'LSKZ', appId: 'wx8f3a2b91c07d64e5' },
  { id: 'm2', name: '泉城优选连锁', code: 'QCYX' },
  { id: 'm3', name: '青岛客至生鲜 · 总部', archived: true },
  { id: 'm4', name: '临沂老店', deleted: true },
];

/** One row in order, one that asks, three that are refused, and columns that go nowhere. */
const preview = readImport(
  [
    ['商户名称*', '商户编码', '公众号 AppID', '思迅数据库公网 IP 或域名', '门店编码', '公众号 AppSecret', '店长'],
    ['乐食客至生鲜（市中店）', 'LSSZ', 'ｗｘ０１２３４５６７８９ＡＢＣＤＥＦ', '114.116.45.212', '001', '', '张三'],
    ['泉城优选连锁', 'QCYX2', null, null, null, '', ''],
    ['章丘大润发', 'LSKZ', 'wx8f3a2b91c07d64e5', '010.0.0.1', 2, '', ''],
    ['济阳万家', 'LSKZ', 'wxffffffffffffffff', null, null, null, null],
    ['乐食客至生鲜（市中店）', null, null, null, null, null, null],
  ],
  FACTS,
  rows,
);
if ('problem' in preview) throw new Error(preview.problem);

const none = async (): Promise<undefined> => undefined;
const note =
  (name: string) =>
  (...args: readonly unknown[]): undefined => {
    called.push([name, ...args]);
  };

const tools: MerchantsProps = {
  rows,
  factTitles,
  matches: () => false,
  onRename: none,
  onArchive: note('archive'),
  onDelete: async (id) => note('delete')(id),
  onRestore: async (id) => note('restore')(id),
  onSettings: async () => [],
  onDuplicate: async (_from, name) => ({ done: name }),
  onExport: note('export'),
  onTemplate: note('template'),
  onPreview: async () => preview,
  onImport: async () => ({ ids: [] }),
};

const CHAT = `商户名称：乐食客至
公众号 AppID：ｗｘ0123456789abcdef
小程序的是 wx8f3a2b91c07d64e5，原始ID gh_4c1b7e90a2d3
加密狗号\u200b：A1B2C3D4E5
数据库 114.116.45.212,33433，短信密码：Zx9-nobody
备用 180.97.80.10 ，AppID: wx8f3a2b91c07d64`;

const framed = (screen: ReactNode): ReactNode => (
  <main className="bg-surface p-3">
    <h1 className="sr-only">商户</h1>
    <h2 className="sr-only">商户</h2>
    {screen}
  </main>
);

export const CHAT_SCREEN: ReactNode = (
  <>
    <Desk {...desk({})} />
    <ChatDialog desk={desk({})} open={true} onOpenChange={note('chat')} initial={CHAT} />
  </>
);
export const PREVIEW_SCREEN: ReactNode = framed(
  <ImportPreviewList
    preview={{ ...preview, encoding: 'GB18030' }}
    factTitles={factTitles}
    onStore={note('store')}
    onCancel={note('cancel')}
  />,
);
export const MERCHANT_LIST: ReactNode = <MerchantsView {...tools} />;
export const DELETED_SCREEN: ReactNode = framed(MERCHANT_LIST);

import type { ReactNode } from 'react';
import { Delivery } from '../../../components/delivery/delivery.tsx';
import { Desk } from '../../../components/desk/desk.tsx';
import { whenWhole } from '../../../components/mark/when-whole.ts';
import { PaperFrame } from '../../../components/paper/paper-frame.tsx';
import { SheetPaper } from '../../../components/paper/sheet-paper.tsx';
import { ReportPaper } from '../../../components/report/report-paper.tsx';
import { useLanguage, useSay, useText } from '../../../components/say.tsx';
import { CATALOG_NAMES } from '../../../lib/app/desk-views.ts';
import { saveFile } from '../../../lib/browser/save-file.ts';
import { allFacts } from '../../../lib/catalog/all-facts.ts';
import { allSheets } from '../../../lib/catalog/all-sheets.ts';
import { allValues } from '../../../lib/catalog/all-values.ts';
import { clockTime } from '../../../lib/domain/clock.ts';
import type { Merchant, ProfileState } from '../../../lib/domain/merchant.ts';
import { reportTables } from '../../../lib/domain/report/report-tables.ts';
import { resolveSheet } from '../../../lib/domain/resolve-sheet.ts';
import { trayOf } from '../../../lib/domain/tray.ts';
import { AT, called, desk } from './desk-fixture.ts';
import { report, STAMP } from './report-fixture.ts';

const AGE = 2 * 86_400_000;
const typed = (content: string | string[]) => ({ ...STAMP, content, from: 'typed' });
const secret = { ...STAMP, length: 12, from: 'kezhi' };

const merchant: Merchant = {
  ...{ id: 'm1', name: '鲁商客至超市（历下店）', created: STAMP, clock: STAMP.clock, overrides: {}, proofs: {}, runs: [] },
  ...{ notes: [], skips: {}, waits: {}, differs: {}, handsOn: 0 },
  facts: {
    appId: { ...typed('wx8f3a2b91c07d64e5'), from: 'wechat-dev' },
    merchantCode: { ...typed('LSKZ'), from: 'kezhi' },
    syncDatabaseUrl: typed('erp.a-rather-long-name.lskz.example.com'),
    syncDatabaseName: typed('scdt'),
    sissVersion: typed('issbakev8_运通'),
    headquartersDongle: typed('SX-20190718-0042'),
    posCodes: typed(['pos001', 'pos002']),
    posStores: typed(['001', '001']),
  },
  secrets: { appSecret: secret, merchantKey: secret, smsPassword: secret, posKeys: secret },
  ticks: { 'pos.sheet/pos001': { ...STAMP, done: true } },
};

const decided = (content: string) => ({ ...STAMP, content, why: '与客至顾问电话确认' });
const profile: ProfileState = {
  decisions: {
    'kezhi-server': decided('49.4.27.85:8090'),
    'registration-email-fourth': decided('yangsh@51kehzi.com'),
    'oa-authorize-link': decided('https://mp.weixin.qq.com/safe/bindcomponent?action=bindcomponent&no_scan=1&component_appid=wx0'),
  },
};
const secretsAtHand = new Set(['appSecret', 'merchantKey', 'posKeys']);

function sheets(state: ProfileState) {
  const context = { values: allValues, facts: allFacts, profile: state, secretsAtHand };
  return [...allSheets.values()].map((sheet) => ({ sheet, views: resolveSheet(sheet, merchant, context) }));
}

const note =
  (name: string) =>
  (...args: readonly unknown[]): void => {
    called.push([name, ...args]);
  };

function delivery(state: ProfileState): ReactNode {
  return (
    <Delivery
      {...CATALOG_NAMES}
      chips={trayOf(merchant, allFacts, secretsAtHand)}
      sheets={sheets(state)}
      ticks={new Set(Object.keys(merchant.ticks))}
      steps={37}
      done={9}
      now={AT + AGE}
      onGiveFact={async (...args) => note('give')(...args) as undefined}
      onDecide={async (...args) => note('decide')(...args) as undefined}
      onTick={note('tick')}
      onTickTill={note('tick-till')}
      onGiveTill={async (till) => (till.code.startsWith('!') ? 'turned down' : (note('till')(till) as undefined))}
      onDropTill={note('drop-till')}
      onSecret={async ({ fact }) => `open ${fact}`}
      onPaper={note('paper')}
      onPaste={note('paste')}
      onReport={note('report')}
    />
  );
}

const area = (state: ProfileState = profile): ReactNode => <Desk {...desk({ delivery: delivery(state) })} />;

function PushPaper() {
  const text = useText();
  const view = sheets(profile)
    .flatMap(({ views }) => views)
    .find(({ id }) => id === 'push-program');
  if (view === undefined) throw new Error('no sheet of the push program');
  return (
    <PaperFrame title={text(view.title)} onFile={saveFile} secrets={{ shown: false, onChange: note('secrets') }}>
      <SheetPaper
        view={view}
        merchant={merchant.name}
        made={whenWhole(clockTime(STAMP.clock))}
        secrets={new Map([['商户密钥', 'on paper']])}
      />
    </PaperFrame>
  );
}

function Report() {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const tables = reportTables(report, { say, text, when: whenWhole, console: (id) => CATALOG_NAMES.consoleTitles[id] ?? id });
  return (
    <PaperFrame title={say('report_title', [report.merchant])} onFile={saveFile} onWorkbook={() => new Blob([language])}>
      <ReportPaper report={report} tables={tables} when={whenWhole} />
    </PaperFrame>
  );
}

/** The delivery area and its papers, by the name their pictures get. */
export const DELIVERY_SCREENS: Readonly<Record<string, ReactNode>> = {
  delivery: area(),
  tray: area(),
  'sheet-codes': area(),
  'sheet-push': area(),
  'sheet-email': area({ decisions: {} }),
  'sheet-tills': area(),
  'paper-sheet': <PushPaper />,
  'paper-report': <Report />,
};

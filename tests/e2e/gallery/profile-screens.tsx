import type { ReactNode } from 'react';
import { FirstRun } from '../../../components/first-run/first-run.tsx';
import { DecisionsPreview } from '../../../components/profile/decisions-preview.tsx';
import type { ProfileProps, ValueView } from '../../../components/profile/profile-props.ts';
import { ProfileTable } from '../../../components/profile/profile-table.tsx';
import { touchedHosts } from '../../../lib/app/touched-hosts.ts';
import { allChapters } from '../../../lib/catalog/all-chapters.ts';
import { allLints } from '../../../lib/catalog/all-lints.ts';
import { allValues } from '../../../lib/catalog/all-values.ts';
import { type DecisionRow, readDecisions } from '../../../lib/domain/decisions-file.ts';
import { lintProfile } from '../../../lib/domain/lint/lint-profile.ts';
import { AT, called } from './desk-fixture.ts';

const note =
  (name: string) =>
  async (...args: readonly unknown[]): Promise<undefined> => {
    called.push([name, ...args]);
  };

/** One of every kind: plain, list, missing, disputed, decided, ours, stale, weak. */
const SHOWN = [
  'ip-whitelist',
  'wechat-domains',
  'oa-authorize-link',
  'member-center-url',
  'template-apply-reason',
  'template-follow',
  'template-order-review',
  'safe-directories',
  'sms-product-verify',
  'kezhi-server',
  'order-sync-port',
  'pay-key',
];

const DECISION = { person: '王芳', at: AT, why: '与客至顾问电话确认' };

const viewOf = (id: string): ValueView[] => {
  const value = allValues.get(id);
  if (value === undefined) return [];
  if (id === 'kezhi-server') return [{ value, content: '49.4.27.85:8090', origin: 'decided', decision: DECISION }];
  return [value.content === undefined ? { value } : { value, content: value.content, origin: value.status === 'ours' ? 'ours' : 'guide' }];
};
const values = SHOWN.flatMap(viewOf);

const props: ProfileProps = {
  chapters: allChapters.map(({ number, title }) => ({ number, title })),
  values,
  histories: {
    'kezhi-server': [
      { ...DECISION, from: '49.4.80.102:8088', to: '49.4.27.85:8090', restored: false },
      { ...DECISION, at: AT - 86_400_000, to: '49.4.80.102:8088', why: '先按截图', restored: false },
    ],
  },
  overrides: { 'order-sync-port': [{ id: 'm1', merchant: '鲁商客至超市（历下店）', content: '8823', why: '8822 被收银机占用' }] },
  merchants: [
    { id: 'm1', name: '鲁商客至超市（历下店）' },
    { id: 'm3', name: '青岛客至生鲜 · 总部' },
  ],
  onOverride: note('override'),
  findings: lintProfile(
    values.map((view) => ({ ...view, decided: view.decision !== undefined })),
    [...allLints.values()],
  ),
  versions: [
    {
      ...{ id: 'v1', name: '2026 年春季标准', person: '王芳', at: AT - 172_800_000, decisions: {} },
      changes: [
        { value: 'kezhi-server', to: '49.4.27.85:8090' },
        {
          value: 'safe-directories',
          from: ['https://kzpro.m.51kezhi.cn/'],
          to: ['https://kzpro.m.51kezhi.cn/', 'https://kzdkpro.m.51kezhi.cn/'],
        },
      ],
    },
    { id: 'v0', name: '刚装好', person: '李强', at: AT - 864_000_000, decisions: {}, changes: [] },
  ],
  valuesById: Object.fromEntries(allValues),
  onName: note('name-version'),
  onRestore: (...given) => void note('restore-version')(...given),
  onDecide: note('decide'),
  onTakeBack: note('take-back'),
  onExport: () => void note('export')(),
  onPreview: async () => ({ rows }),
  onImport: async (taken) => void note('import')(taken),
};

/** One that is new, one that holds, one that is refused, one that nobody knows. */
const rows: readonly DecisionRow[] = (() => {
  const one = { person: '李强', at: '2026-03-01T02:00:00.000Z', why: '客至邮件答复' };
  const decisions = [
    { ...one, value: 'order-sync-port', content: '8823' },
    { ...one, value: 'kezhi-server', content: '49.4.27.85:8090' },
    { ...one, value: 'ip-whitelist', content: ['49.4.24.680'] },
    { ...one, value: 'no-such-value', content: 'x' },
  ];
  const text = JSON.stringify({ format: 'kezhi-rollout-decisions', version: 1, decisions });
  const profile = { decisions: { 'kezhi-server': { clock: '0', person: '王芳', content: '49.4.27.85:8090', why: '电话' } } };
  const read = readDecisions(text, allValues, profile);
  if ('problem' in read) throw new Error(read.problem);
  return read.rows;
})();

const FIRST_RUN: ReactNode = (
  <FirstRun
    touched={touchedHosts()}
    hosts={[
      { host: '*.51kezhi.cn', fixed: true, granted: true },
      { host: 'https://vip.lskz.example.com:8443', fixed: false, granted: true },
    ]}
    onAddHost={note('add-host')}
    onRemoveHost={() => undefined}
    onEnd={(way) => void note('end-first-run')(way)}
  />
);

export const PROFILE_TABLE: ReactNode = <ProfileTable {...props} />;

export const PROFILE_SCREENS: Readonly<Record<string, ReactNode>> = {
  'first-run-what': FIRST_RUN,
  'first-run-backend': FIRST_RUN,
  'first-run-way': FIRST_RUN,
  profile: (
    <main className="bg-surface p-3">
      <h1 className="sr-only">默认值</h1>
      <h2 className="sr-only">默认值</h2>
      <DecisionsPreview rows={rows} onTake={note('import')} onCancel={() => undefined} />
      {PROFILE_TABLE}
    </main>
  ),
};

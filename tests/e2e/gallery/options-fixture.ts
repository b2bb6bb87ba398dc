import type { OptionsProps, ValueView } from '../../../components/options/options-props.ts';
import { allChapters } from '../../../lib/catalog/all-chapters.ts';
import { allValues } from '../../../lib/catalog/all-values.ts';
import { AT, vault } from './desk-fixture.ts';

const done = async () => undefined;

/** One of every kind: plain, list, missing, disputed, decided, ours, stale, weak. */
const SHOWN = [
  'ip-whitelist',
  'oa-authorize-link',
  'member-center-url',
  'template-apply-reason',
  'template-follow',
  'template-order-review',
  'safe-directories',
  'sms-product-verify',
  'kezhi-server',
  'pay-key',
];

const values: readonly ValueView[] = [...allValues.values()]
  .filter(({ id }) => SHOWN.includes(id))
  .map((value) => {
    if (value.id === 'kezhi-server') {
      const decision = { person: '王芳', at: AT, why: '与客至顾问电话确认' };
      return { value, content: '49.4.27.85:8090', origin: 'decided', decision };
    }
    if (value.content === undefined) return { value };
    return { value, content: value.content, origin: value.status === 'ours' ? 'ours' : 'guide' };
  });

/** The options as a team has them that has decided one of its open values. */
export const options: OptionsProps = {
  chapters: allChapters.map(({ number, title }) => ({ number, title })),
  person: '王芳',
  hosts: [
    { host: '*.51kezhi.cn', fixed: true, granted: true },
    { host: '*.51kezhi.com', fixed: true, granted: true },
    { host: 'https://vip.lskz.example.com:8443', fixed: false, granted: false },
  ],
  values,
  vault: { ...vault, kept: [], onSetUp: done, onChange: done, onLose: () => undefined, onDownload: done, onRestore: done },
  onPerson: done,
  onAddHost: done,
  onRemoveHost: () => undefined,
  onDecide: done,
};

import { useId, useState } from 'react';
import type { Value } from '../../lib/domain/value.ts';
import { IconButton } from '../button/icon-button.tsx';
import { INPUT } from '../button/input-look.ts';
import { OneLineForm } from '../button/one-line-form.tsx';
import { ContentText } from '../card/content-text.tsx';
import { useSay } from '../say.tsx';
import { EditForm } from './edit-form.tsx';
import type { ProfileProps } from './profile-props.ts';

type Own = ProfileProps['overrides'][string][number];

interface Props {
  value: Value;
  /** What merchants without their own have. */
  content: ProfileProps['values'][number]['content'];
  overrides: readonly Own[];
  calls: Pick<ProfileProps, 'merchants' | 'onOverride'>;
}

/** The merchants that have this value for themselves, each to be taken back, and the form that gives one more its own. */
export function OwnValues({ value, content, overrides, calls }: Props) {
  const say = useSay();
  const id = useId();
  const [merchant, setMerchant] = useState('');
  const [open, setOpen] = useState(false);
  const own = overrides.find((one) => one.id === merchant)?.content;
  return (
    <>
      {overrides.length > 0 && (
        <ul aria-label={say('profile_own', [String(overrides.length)])} className="mt-1 divide-y divide-line rounded-md border border-line">
          {overrides.map((one) => (
            <OwnRow key={one.id} own={one} onDrop={(why) => calls.onOverride(one.id, value.id, null, why)} />
          ))}
        </ul>
      )}
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        data-action="own-value"
        className="mt-1 text-accent underline"
      >
        {say('own_give')}
      </button>
      {open && (
        <div className="mt-1 flex flex-col gap-1">
          <label htmlFor={id} className="text-sm font-medium">
            {say('own_merchant')}
          </label>
          <select id={id} value={merchant} onChange={(event) => setMerchant(event.target.value)} className={INPUT}>
            <option value="">{say('own_choose')}</option>
            {calls.merchants.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          {merchant !== '' && (
            <EditForm
              key={merchant}
              value={value}
              content={own ?? content ?? ''}
              onDecide={async (_value, given, why) => {
                const problem = await calls.onOverride(merchant, value.id, given, why);
                if (problem === undefined) setOpen(false);
                return problem;
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

function OwnRow({ own: { merchant, content, why }, onDrop }: { own: Own; onDrop: (why: string) => Promise<string | undefined> }) {
  const say = useSay();
  const [dropping, setDropping] = useState(false);
  return (
    <li className="px-2 py-1">
      <div className="flex items-start gap-x-3">
        <span className="min-w-0 flex-1">
          <span className="font-medium wrap-anywhere">{merchant}</span>
          {why !== undefined && <span className="block text-xs wrap-anywhere">{why}</span>}
        </span>
        <ContentText content={content} />
        <IconButton
          icon="undo"
          label={say('own_drop', [merchant])}
          aria-expanded={dropping}
          onClick={() => setDropping(!dropping)}
          data-action="drop-own"
          className="-my-1"
        />
      </div>
      {dropping && (
        <OneLineForm
          label={say('own_drop_why')}
          button={say('own_drop_now')}
          action="drop-own-now"
          initial=""
          onGive={async (given) => (given === '' ? say('decide_why_empty') : onDrop(given))}
        />
      )}
    </li>
  );
}

import { useState } from 'react';
import { isByHand } from '../../lib/domain/fact-origin.ts';
import type { TrayChip } from '../../lib/domain/tray.ts';
import { IconButton } from '../button/icon-button.tsx';
import { INPUT } from '../button/input-look.ts';
import { CopyButton, CopySentence } from '../copy/copy-button.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { age } from '../mark/age.ts';
import { when } from '../mark/when.ts';
import { useLanguage, useSay, useText } from '../say.tsx';
import { useRevealed } from '../secret/use-revealed.ts';
import type { DeliveryProps } from './delivery-props.ts';

type Props = Pick<DeliveryProps, 'chips' | 'factsById' | 'consoleTitles' | 'now' | 'onSecret' | 'onPaste'>;

/** The merchant's facts as chips: one press copies; where each comes from and how old it is stands below. */
export function Tray({ chips, ...rest }: Props) {
  const say = useSay();
  const text = useText();
  const [typed, setTyped] = useState('');
  if (chips.length === 0) return <p className="text-ink-2">{say('tray_none')}</p>;
  const wanted = typed.trim().toLowerCase();
  const titleOf = (fact: string) => (rest.factsById[fact] ? text(rest.factsById[fact].title) : fact);
  const found = chips.filter(({ fact, secret, shown }) => `${titleOf(fact)} ${fact} ${secret ? '' : shown}`.toLowerCase().includes(wanted));
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-sm text-ink-2">{say('tray_keys')}</p>
      <input
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={say('tray_search')}
        aria-label={say('tray_search')}
        autoComplete="off"
        spellCheck={false}
        className={INPUT}
      />
      <ul className="flex flex-col gap-1.5">
        {found.map((chip) => (
          <Chip key={chip.fact} chip={chip} {...rest} />
        ))}
      </ul>
      {found.length === 0 && (
        <p role="status" className="text-ink-2">
          {say('tray_not_found', [typed.trim()])}
        </p>
      )}
    </div>
  );
}

function Chip({ chip, factsById, consoleTitles, now, onSecret, onPaste }: Omit<Props, 'chips'> & { chip: TrayChip }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const fetch = () => onSecret({ fact: chip.fact });
  const copying = useCopy(chip.secret ? fetch : chip.shown);
  const revealed = useRevealed(fetch);
  const fact = factsById[chip.fact];
  const title = fact ? text(fact.title) : chip.fact;
  const from = isByHand(chip.from) ? say(`known_${chip.from}`) : (consoleTitles[chip.from] ?? chip.from);
  return (
    <li data-chip={chip.fact} className="rounded-md border border-line bg-ground py-0.5 pr-0.5 pl-2">
      <div className="flex items-center gap-0.5">
        <div className="min-w-0 flex-1">
          <span className="text-sm text-ink-2">{title}</span>{' '}
          <span className="font-mono text-sm wrap-anywhere whitespace-pre-wrap">{revealed.secret ?? chip.shown}</span>
          <div className="text-xs text-ink-3" title={when(chip.at, language)}>
            {[from, chip.person, age(chip.at, now, language)].filter(Boolean).join(' · ')}
          </div>
        </div>
        {chip.secret && chip.atHand && (
          <IconButton
            icon={revealed.secret === undefined ? 'eye' : 'eyeOff'}
            label={say(revealed.secret === undefined ? 'secret_show' : 'secret_hide', [title])}
            onClick={revealed.toggle}
          />
        )}
        {!chip.secret && !chip.shown.includes('\n') && (
          <IconButton icon="arrow" label={say('action_fill_in', [title])} onClick={() => onPaste(chip.fact)} data-action="paste" />
        )}
        {chip.atHand && <CopyButton label={title} copying={copying} />}
      </div>
      {!chip.atHand && <p className="text-xs text-wait">{say('copy_gone')}</p>}
      <CopySentence state={revealed.gone ? 'gone' : copying.state} />
    </li>
  );
}

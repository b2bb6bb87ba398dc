import { useState } from 'react';
import type { Fact } from '../../lib/domain/fact.ts';
import { isByHand } from '../../lib/domain/fact-origin.ts';
import { IconButton } from '../button/icon-button.tsx';
import type { KnownView, Problem } from '../desk/desk-props.ts';
import { Icon } from '../icons/icon.tsx';
import { when } from '../mark/when.ts';
import { useLanguage, useSay, useText } from '../say.tsx';
import { GiveFact } from './give-fact.tsx';
import { GiveFile } from './give-file.tsx';

interface Props {
  known: readonly KnownView[];
  factsById: Readonly<Record<string, Fact>>;
  consoleTitles: Readonly<Record<string, string>>;
  onGive: (factId: string, text: string) => Problem;
  onGiveFile: (factId: string, file: File) => Problem;
}

/** What this page uses of the merchant's record, folded away; each can be corrected in place. */
export function KnownFacts({ known, ...rest }: Props) {
  const say = useSay();
  if (known.length === 0) return null;
  return (
    <details className="group/known rounded-md border border-line">
      <summary className="flex list-none items-center gap-1 rounded-md px-2 py-1 text-sm text-ink-2 hover:bg-sunken">
        <Icon name="chevron" className="-rotate-90 transition-transform group-open/known:rotate-0" />
        {say('known_title', [String(known.length)])}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {known.map((one) => (
          <KnownFact key={one.fact} one={one} {...rest} />
        ))}
      </ul>
    </details>
  );
}

function KnownFact({ one, factsById, consoleTitles, onGive, onGiveFile }: Omit<Props, 'known'> & { one: KnownView }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const fact = factsById[one.fact];
  if (!fact) return null;
  const from = isByHand(one.from) ? say(`known_${one.from}`) : (consoleTitles[one.from] ?? one.from);
  return (
    <li className="px-2 py-1">
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <span className="text-sm text-ink-2">{text(fact.title)}</span>{' '}
          <span className="font-mono text-sm wrap-anywhere">{one.shown}</span>
          <div className="text-xs text-ink-3">
            {from} · {when(one.at, language)}
          </div>
        </div>
        <IconButton
          icon={open ? 'close' : 'pencil'}
          label={say(open ? 'action_close' : 'action_correct', [text(fact.title)])}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && fact.file && <GiveFile fact={fact} onGive={onGiveFile} onGiven={() => setOpen(false)} />}
      {open && !fact.file && <GiveFact fact={fact} onGive={onGive} onGiven={() => setOpen(false)} />}
    </li>
  );
}

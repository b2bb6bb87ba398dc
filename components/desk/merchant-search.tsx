import { type KeyboardEvent, useId, useState } from 'react';
import type { MerchantRow } from '../../lib/domain/merchant-row.ts';
import { INPUT } from '../button/input-look.ts';
import { Icon } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';
import { type MerchantChoice, merchantChoices } from './merchant-choices.ts';

interface Props {
  desk: Pick<DeskProps, 'merchants' | 'merchantId' | 'matches' | 'onChooseMerchant' | 'onCreateMerchant'>;
  onDone: () => void;
}

/** Type to narrow, arrows to move, Enter to choose; a name nobody has yet can be made at the end of the list. */
export function MerchantSearch({ desk, onDone }: Props) {
  const say = useSay();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [problem, setProblem] = useState<string>();
  const { choices, more } = merchantChoices(desk.merchants, typed, desk.matches);
  const place = Math.min(at, choices.length - 1);

  async function take(choice: MerchantChoice | undefined) {
    if (!choice) return;
    if (choice.kind === 'merchant') desk.onChooseMerchant(choice.row.id);
    const answer = choice.kind === 'new' ? await desk.onCreateMerchant(choice.name) : undefined;
    setProblem(answer);
    if (answer === undefined) onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      setAt((place + step + choices.length) % choices.length);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(choices[place]);
  }

  return (
    <>
      <input
        role="combobox"
        aria-label={say('merchant_search')}
        placeholder={say('merchant_search')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={choices.length > 0 ? `${listId}-${place}` : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={`${listId}-p`}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className={INPUT}
      />
      <p id={`${listId}-p`} aria-live="polite" className="mt-1 text-sm text-bad empty:hidden">
        {problem}
      </p>
      <ChoiceList id={listId} choices={choices} place={place} currentId={desk.merchantId} onTake={take} />
      {more > 0 && <p className="px-2 pt-1 text-xs text-ink-3">{say('merchant_more', [String(more)])}</p>}
    </>
  );
}

interface ListProps {
  id: string;
  choices: readonly MerchantChoice[];
  place: number;
  currentId: string | undefined;
  onTake: (choice: MerchantChoice) => void;
}

function ChoiceList({ id, choices, place, currentId, onTake }: ListProps) {
  const say = useSay();
  return (
    <div id={id} role="listbox" aria-label={say('merchant_choose')} className="mt-1 max-h-80 overflow-y-auto">
      {choices.map((choice, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the focus and takes the keys
        // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant
        <div
          key={choice.kind === 'new' ? 'new' : choice.row.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === place}
          data-merchant={choice.kind === 'new' ? 'new' : choice.row.id}
          onClick={() => onTake(choice)}
          className="flex min-h-7 cursor-pointer items-center gap-1.5 rounded-md px-2 py-0.5 hover:bg-sunken aria-selected:bg-accent-soft"
        >
          {choice.kind === 'new' ? <NewLabel name={choice.name} /> : <RowLabel row={choice.row} current={choice.row.id === currentId} />}
        </div>
      ))}
    </div>
  );
}

function NewLabel({ name }: { name: string }) {
  const say = useSay();
  return (
    <>
      <Icon name="plus" className="text-ink-3" />
      <span className="min-w-0 wrap-anywhere">{say('merchant_create', [name])}</span>
    </>
  );
}

function RowLabel({ row, current }: { row: MerchantRow; current: boolean }) {
  const say = useSay();
  return (
    <>
      <Icon name={current ? 'check' : 'store'} className="text-ink-3" />
      <span className={`min-w-0 flex-1 wrap-anywhere ${row.archived ? 'text-ink-2' : ''}`}>{row.name}</span>
      {row.archived && <span className="shrink-0 rounded-sm bg-sunken px-1 text-xs text-ink-2">{say('merchant_archived')}</span>}
      {row.code !== undefined && <span className="shrink-0 font-mono text-xs text-ink-3">{row.code}</span>}
    </>
  );
}

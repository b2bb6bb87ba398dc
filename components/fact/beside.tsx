import { createContext, useContext } from 'react';
import { type Beside, besideWarning } from '../../lib/domain/beside-warning.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import { useSay, useText } from '../say.tsx';

/** What is known beside each fact that is typed below. */
export const BesideFacts = createContext<Beside & { readonly factsById: Readonly<Record<string, Fact>> }>({
  ...{ contents: {}, merchants: [], merchant: undefined, factsById: {} },
});

/** Asks, while a fact is typed, whether it is meant: another merchant has it, or it is what belongs in another place. */
export function AskBeside({ fact, typed }: { fact: Fact; typed: string }) {
  const say = useSay();
  const text = useText();
  const beside = useContext(BesideFacts);
  const warning = besideWarning(fact, typed, beside);
  const twin = warning?.key === 'twin' ? beside.factsById[warning.about] : undefined;
  const about = twin === undefined ? (warning?.about ?? '') : text(twin.title);
  return (
    <p aria-live="polite" data-beside={warning?.key} className="text-sm text-wait empty:hidden">
      {warning && say(`beside_${warning.key}`, [about])}
    </p>
  );
}

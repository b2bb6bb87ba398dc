import type { ReactNode } from 'react';
import { Desk } from '../../../components/desk/desk.tsx';
import { OptionsView } from '../../../components/options/options-view.tsx';
import { LostScreen } from '../../../components/vault/lost-screen.tsx';
import type { Card } from '../../../lib/domain/card.ts';
import { smsCard, syncRefused } from './cards-fixture.ts';
import { AT, desk, vault } from './desk-fixture.ts';
import { options } from './options-fixture.ts';

const kept = [
  { key: 'backup:1', taken: AT - 2 * 86_400_000 },
  { key: 'backup:2', taken: AT - 86_400_000 },
];

/** The plan of a page with its secret locked away, or changed on disk. */
function withSecret(card: Card, why: 'locked' | 'damaged'): Card {
  if (card.kind !== 'page') return card;
  return {
    ...card,
    rows: card.rows.map((row) => (row.field === 'password' ? { ...row, plan: 'lacks', lacks: { fact: 'smsPassword', why } } : row)),
  };
}

function unfold(part: HTMLElement | null): void {
  for (const folded of part?.querySelectorAll('details') ?? []) folded.open = true;
}

/** The vault in the panel's foot, over a plan that needs it, and in the options with everything folded open. */
export const vaultScreens: Readonly<Record<string, ReactNode>> = {
  'vault-locked': <Desk {...desk({ card: withSecret(smsCard, 'locked'), vault: { ...vault, state: 'locked' } })} />,
  'vault-asked': <Desk {...desk({ card: syncRefused, vault: { ...vault, state: 'locked' } })} />,
  'vault-unlocked': <Desk {...desk({ card: withSecret(smsCard, 'damaged'), vault: { ...vault, state: 'unlocked' } })} />,
  'vault-options': (
    <div ref={unfold}>
      <OptionsView {...options} profile={null} vault={{ ...options.vault, state: 'unlocked', kept }} />
    </div>
  ),
  'vault-lost': <LostScreen kept={kept} onRestore={options.vault.onRestore} onAccept={() => undefined} />,
};

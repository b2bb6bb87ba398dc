import type { PageCard } from './card.ts';
import type { Merchant } from './merchant.ts';

/**
 * What reading a page anew says of a step that is proved: the fields, as the page calls them, that hold something else by now; none when
 * it agrees again. Undefined when there is nothing to note: no proof, nothing read, typed content that nobody has saved, or known already.
 */
export function compareCard(card: PageCard, merchant: Pick<Merchant, 'proofs' | 'differs'>): readonly string[] | undefined {
  const { step, page, rows, captures, unsaved } = card;
  if (merchant.proofs[step] === undefined || unsaved) return undefined;
  const read = [...rows, ...captures].filter(({ plan }) => plan === 'keep' || plan === 'write' || plan === 'differs');
  if (read.length === 0) return undefined;
  const differing = read.filter(({ plan }) => plan !== 'keep').map(({ label }) => label);
  const known = merchant.differs[step];
  // Another page of the same step (an old and a new console) says nothing of this one.
  if (differing.length === 0 && known !== undefined && known.page !== page) return undefined;
  return differing.join('\n') === (known?.fields ?? []).join('\n') ? undefined : differing;
}

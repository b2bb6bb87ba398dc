import type { DeskProps } from '../desk/desk-props.ts';
import { CardSkeleton } from './card-skeleton.tsx';
import { ElsewhereCard } from './elsewhere-card.tsx';
import { PageCard } from './page-card.tsx';
import { RefusedCard } from './refused-card.tsx';
import { UnknownCard } from './unknown-card.tsx';
import { WhoseCard } from './whose-card.tsx';

/** The card of the active tab, whatever it turned out to be. */
export function CardView({ desk }: { desk: DeskProps }) {
  const { card } = desk;
  if (!card) return <CardSkeleton />;
  switch (card.kind) {
    case 'elsewhere':
      return <ElsewhereCard desk={desk} />;
    case 'unknown-page':
      return <UnknownCard card={card} desk={desk} />;
    case 'refused':
      return <RefusedCard card={card} desk={desk} />;
    case 'whose':
      return <WhoseCard card={card} desk={desk} />;
    case 'page':
      return <PageCard card={card} desk={desk} />;
  }
}

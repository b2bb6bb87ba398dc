import type { PageCard } from '../../lib/domain/card.ts';
import type { DeskProps } from '../desk/desk-props.ts';
import { ProbePart } from './probe-part.tsx';

interface Props {
  card: Pick<PageCard, 'probes'>;
  desk: Pick<DeskProps, 'chapters' | 'onProbe' | 'busy'>;
}

/** The verification files that the page waits for or takes up, each with its domains. */
export function Relays({ card, desk }: Props) {
  const steps = desk.chapters.flatMap((chapter) => chapter.steps).filter(({ id }) => card.probes?.includes(id));
  return steps.map((step) => <ProbePart key={step.id} step={step} desk={desk} />);
}

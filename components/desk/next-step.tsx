import { Button } from '../button/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useSay, useText } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';

interface Props {
  desk: DeskProps;
  onShow: (stepId: string) => void;
}

/** The next sensible step, always in sight: go to its console, or see what a person has to do. */
export function NextStep({ desk, onShow }: Props) {
  const say = useSay();
  const text = useText();
  const step = desk.chapters.flatMap(({ steps }) => steps).find(({ id }) => id === desk.nextStep);
  if (!step)
    return (
      <p className="flex items-center gap-1.5 bg-good-soft px-3 py-1.5 text-good">
        <Icon name="done" />
        {say('next_none')}
      </p>
    );
  const here = desk.card?.kind === 'page' && desk.card.step === step.id;
  return (
    <section aria-label={say('next_step')} data-next={step.id} className="flex items-center gap-2 bg-accent-soft px-3 py-1">
      <span className="shrink-0 text-sm font-medium text-accent">{say('next_step')}</span>
      <button
        type="button"
        onClick={() => onShow(step.id)}
        className="min-h-7 min-w-0 flex-1 truncate rounded-sm text-left font-medium hover:underline"
        title={text(step.title)}
      >
        {text(step.title)}
      </button>
      {here && <span className="shrink-0 text-sm text-ink-2">{say('next_here')}</span>}
      {!here && step.console !== undefined && (
        <Button look="quiet" icon="go" className="shrink-0" onClick={() => desk.onGoTo(step.id)} data-action="go-next">
          {say('action_go')}
        </Button>
      )}
    </section>
  );
}

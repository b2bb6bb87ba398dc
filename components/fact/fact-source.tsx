import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { useSay } from '../say.tsx';

interface Props {
  fact: string;
  desk: Pick<DeskProps, 'factSources' | 'consoleTitles' | 'pageTitles' | 'onGoTo'>;
}

/** Which console gives a fact, and the way there; nothing where none does. */
export function FactSource({ fact, desk }: Props) {
  const say = useSay();
  const source = desk.factSources[fact];
  if (source === undefined) return null;
  const { console, page, step } = source;
  return (
    <p data-source={page} className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-2">
      <span className="min-w-0">{say('fact_source', [desk.consoleTitles[console] ?? console, desk.pageTitles[page] ?? page])}</span>
      <Button look="quiet" icon="go" onClick={() => desk.onGoTo(step)} data-action="go-source">
        {say('action_go')}
      </Button>
    </p>
  );
}

import { Button } from '../button/button.tsx';
import { INPUT } from '../button/input-look.ts';
import { useSay } from '../say.tsx';

interface Props {
  id: string;
  why: string;
  onWhy: (why: string) => void;
  button: string;
  /** What is wrong with the whole form; told under the id `<id>-p`. */
  problem: string | undefined;
}

/** The end of a form that settles a value: why, the button, and what is wrong. */
export function WhyLine({ id, why, onWhy, button, problem }: Props) {
  const say = useSay();
  return (
    <>
      <label htmlFor={id} className="text-sm font-medium">
        {say('decide_why')}
      </label>
      <div className="flex items-start gap-1.5">
        <input
          id={id}
          value={why}
          onChange={(event) => onWhy(event.target.value)}
          className={INPUT}
          autoComplete="off"
          aria-describedby={`${id}-p`}
        />
        <Button type="submit" className="shrink-0" data-action="keep-value">
          {button}
        </Button>
      </div>
      <p id={`${id}-p`} aria-live="polite" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
    </>
  );
}

import { Button } from '../button/button.tsx';
import { useSay } from '../say.tsx';
import type { FirstRunProps } from './first-run-props.ts';

/** Begins with a merchant to practise on, or with a real one. */
export function PracticeOrReal({ onEnd }: Pick<FirstRunProps, 'onEnd'>) {
  const say = useSay();
  return (
    <>
      <div className="rounded-md border border-line p-2.5">
        <h2 className="font-semibold">{say('first_run_practice')}</h2>
        <p className="mb-2 text-ink-2">{say('first_run_practice_text')}</p>
        <Button onClick={() => onEnd('practice')} data-action="first-run-practice">
          {say('first_run_practise')}
        </Button>
      </div>
      <div className="rounded-md border border-line p-2.5">
        <h2 className="font-semibold">{say('first_run_real')}</h2>
        <p className="mb-2 text-ink-2">{say('first_run_real_text')}</p>
        <Button look="primary" onClick={() => onEnd('real')} data-action="first-run-real">
          {say('first_run_begin')}
        </Button>
      </div>
    </>
  );
}

import { type FormEvent, useId, useState } from 'react';
import { dayOf } from '../../lib/domain/working-days.ts';
import { Button } from '../button/button.tsx';
import { INPUT } from '../button/input-look.ts';
import { useSay } from '../say.tsx';

/** The day an answer was promised for; the reminder follows it. `due` in ms. */
export function DueForm({ due, onDay }: { due: number; onDay: (day: string) => void }) {
  const say = useSay();
  const id = useId();
  const [day, setDay] = useState(dayOf(due));
  function onForm(event: FormEvent) {
    event.preventDefault();
    if (day !== '') onDay(day);
  }
  return (
    <form onSubmit={onForm} data-form="due" className="flex flex-wrap items-center gap-1.5">
      <label htmlFor={id}>{say('wait_promised')}</label>
      <span className="w-34">
        <input id={id} type="date" required value={day} onChange={(event) => setDay(event.target.value)} className={INPUT} />
      </span>
      <Button type="submit">{say('action_move_due')}</Button>
    </form>
  );
}

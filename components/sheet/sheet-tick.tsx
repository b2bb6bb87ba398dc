import type { SheetCalls } from './sheet-calls.ts';

interface Props {
  step: string;
  label: string;
  /** Code of the one till it is about. */
  till?: string | undefined;
  calls: SheetCalls;
}

/** Says that the sheet was carried out; who and when stand in the journal. */
export function SheetTick({ step, label, till, calls }: Props) {
  const name = till === undefined ? step : `${step}/${till}`;
  const set = (done: boolean) => (till === undefined ? calls.onTick(step, done) : calls.onTickTill(step, till, done));
  return (
    <label className="flex min-h-7 items-center gap-2 self-start">
      <input
        type="checkbox"
        className="size-4"
        data-tick={name}
        checked={calls.ticks.has(name)}
        onChange={(event) => set(event.target.checked)}
      />
      {label}
    </label>
  );
}

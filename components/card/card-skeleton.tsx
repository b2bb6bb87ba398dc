import { useSay } from '../say.tsx';

const WIDTHS = ['w-24', 'w-40', 'w-32', 'w-36'];

/** Stands where the card will be while the active tab is looked at. */
export function CardSkeleton() {
  const say = useSay();
  return (
    <section
      data-card="reading"
      aria-label={say('card_reading')}
      aria-busy="true"
      className="rounded-lg border border-line bg-surface p-3 shadow-shade"
    >
      <p role="status" className="text-sm text-ink-2">
        {say('card_reading')}
      </p>
      <div aria-hidden="true" className="mt-2 flex animate-pulse flex-col gap-2">
        {WIDTHS.map((width) => (
          <div key={width} className="flex items-center gap-2">
            <div className="size-4 rounded-full bg-sunken" />
            <div className={`h-3 rounded-sm bg-sunken ${width}`} />
          </div>
        ))}
      </div>
    </section>
  );
}

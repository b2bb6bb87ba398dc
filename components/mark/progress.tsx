interface Props {
  /** What is counted, for screen readers. */
  label: string;
  done: number;
  of: number;
}

/** A thin bar: so many of so many. */
export function Progress({ label, done, of }: Props) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
      className="h-1 overflow-hidden rounded-full bg-sunken"
    >
      <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${of === 0 ? 0 : (done / of) * 100}%` }} />
    </div>
  );
}

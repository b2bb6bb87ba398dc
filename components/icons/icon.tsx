/** Drawn for this product on a grid of 16, stroke 1.5. */
const PATHS = {
  alert: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.2M8 11.4v.2',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.8h3',
  arrow: 'M3 8h9.5M9 4.5 12.5 8 9 11.5',
  blocked: 'M4.5 7.5h7v5.5h-7zM6 7.5V5.2a2 2 0 0 1 4 0v2.3',
  chat: 'M2.5 3h11v8h-6l-3 2.5V11h-2zM5 6h6M5 8.3h4',
  check: 'M3.2 8.4 6.6 11.8 13 4.6',
  chevron: 'M4.5 6.2 8 9.8l3.5-3.6',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.2 1.6',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7v7.5H6zM10 6V2.5H3V10h3',
  cross: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  dash: 'M4.5 8h7',
  differs: 'M4 6h8M4 10h8M10.8 2.8 5.2 13.2',
  done: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM5.4 8.2 7.3 10l3.4-3.8',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  dot: 'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  eyeOff:
    'M2.5 2.5l11 11M6.3 4.1A6 6 0 0 1 8 3.8c4 0 6.2 4.2 6.2 4.2a10 10 0 0 1-2 2.5M9.5 12a5.6 5.6 0 0 1-1.5.2C4 12.2 1.8 8 1.8 8a10 10 0 0 1 2.4-2.9',
  gear: 'M2.5 4.5h5M11 4.5h2.5M9.2 2.8v3.4M2.5 11.5H5M8.5 11.5h5M6.8 9.8v3.4',
  go: 'M9.5 2.5h4v4M13.5 2.5 8 8M11.5 9.5v3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3',
  open: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  paper: 'M4 2h5.5L12.5 5v9H4zM9.5 2v3h3M6 8h4.5M6 10.5h4.5',
  pencil: 'M3 13l.6-2.8L10.8 3a1.3 1.3 0 0 1 1.9 0l.3.3a1.3 1.3 0 0 1 0 1.9L5.8 12.4zM9.5 4.3l2.2 2.2',
  phone: 'M5 1.8h6a1 1 0 0 1 1 1v10.4a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V2.8a1 1 0 0 1 1-1zM7 11.8h2',
  plus: 'M8 3.5v9M3.5 8h9',
  print: 'M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4h-7z',
  question: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM6.3 6.3a1.7 1.7 0 1 1 2.5 1.5c-.6.3-.8.6-.8 1.2M8 11v.2',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v2.8h-2.8',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.2 3.2',
  spinner: 'M8 2a6 6 0 1 1-6 6',
  store: 'M2.5 6.5 3.5 3h9l1 3.5M3.5 8v5h9V8M2.5 6.5a1.8 1.8 0 0 0 3.7 0 1.8 1.8 0 0 0 3.6 0 1.8 1.8 0 0 0 3.7 0zM6.5 13v-2.5h3V13',
  table: 'M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.7h11M6.2 6.3V13',
  target: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3',
  trash: 'M2.8 4.5h10.4M6 4.5V3h4v1.5M4 4.5l.7 8.5h6.6l.7-8.5M6.7 7v3.5M9.3 7v3.5',
  unlocked: 'M4.5 7.5h7v5.5h-7zM6 7.5V5a2 2 0 0 1 3.9-.6',
  undo: 'M3.5 6h6a3.5 3.5 0 0 1 0 7H6M6 3.2 3.2 6 6 8.8',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside or instead of a word. `label` makes it speak; without one it is decoration. */
export function Icon({ name, label, className = '' }: { name: IconName; label?: string; className?: string }) {
  const spin = name === 'spinner' ? 'animate-spin' : '';
  const spoken = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is named by aria-label or hidden; a title would draw a second tip
    <svg
      viewBox="0 0 16 16"
      className={`size-4 shrink-0 ${spin} ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...spoken}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

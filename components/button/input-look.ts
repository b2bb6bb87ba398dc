/** How every text box, list box and text area looks. */
export const INPUT =
  'min-h-7 w-full min-w-0 rounded-md border border-edge bg-surface px-2 py-0.5 text-base text-ink aria-invalid:border-bad aria-invalid:outline-bad disabled:bg-sunken';

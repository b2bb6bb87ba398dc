import type { Kit } from '../../domain/kit.ts';

/** What HTML itself offers; in force on every console beside its own kit. */
export const kit = {
  id: 'native',
  seen: 'HTML and WAI-ARIA as of 2026',
  dialog: [{ root: 'dialog[open], [role="dialog"], [role="alertdialog"]', title: 'h1, h2, h3, [role="heading"]' }],
  tab: [{ title: '[role="tab"][aria-selected="true"]', panels: '[role="tabpanel"]', all: '[role="tab"]' }],
  item: [],
  noise: ['[aria-hidden="true"]', '[role="tooltip"]'],
  aside: ['[role="search"]', 'search', '[role="toolbar"]'],
  answer: ['[role="alert"]', '[role="status"]'],
  heading: ['h1', 'h2', 'h3', 'h4', 'legend', '[role="heading"]'],
  button: ['button', 'a', 'input[type="button"]', 'input[type="submit"]', '[role="button"]'],
} satisfies Kit;

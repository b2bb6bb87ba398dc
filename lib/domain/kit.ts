import * as z from 'zod';

const Css = z.array(z.string());

/**
 * What the engine must know of a widget kit to tell what the person works in and which label belongs to which field.
 * All entries are CSS selectors; several kits may be in force on one page.
 */
export const Kit = z.strictObject({
  id: z.string(),
  seen: z.string(),
  /** Root of a dialog, and its title inside the root. Only visible ones count; the topmost wins. */
  dialog: z.array(z.strictObject({ root: z.string(), title: z.string() })),
  /** Title of the active tab, the panels whose visible one holds its content, and the titles of all tabs, which a person presses. */
  tab: z.array(z.strictObject({ title: z.string(), panels: z.string(), all: z.string() })),
  /** Containers that hold exactly one label and its field. */
  item: Css,
  /** Elements drawn inside a label or a button that are no part of its text. */
  noise: Css,
  /** Query bars and toolbars: what is in them is never a field of the form. */
  aside: Css,
  /** Where the page puts its answers after a save: toasts, alerts, tips beside a field. */
  answer: Css,
  /** Headings and card titles. */
  heading: Css,
  /** Buttons and links a person presses. */
  button: Css,
});
export type Kit = z.infer<typeof Kit>;

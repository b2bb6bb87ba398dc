import { escapeHtml } from '../answers.ts';

/** HTML that is already safe. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | undefined | false;

/** A piece of HTML; whatever is put in as text is made harmless, `undefined` and `false` leave nothing. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: texts.reduce((whole, text, at) => `${whole}${shown(parts[at - 1])}${text}`) };
}

function shown(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

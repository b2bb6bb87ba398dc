import type { Console } from '../domain/console.ts';
import type { Account } from '../domain/engine.ts';
import { afterColon, besideOf } from './beside-label.ts';
import { findIn } from './composed.ts';
import { ownTextOf } from './read-text.ts';
import { isShown } from './shown.ts';
import type { Survey } from './survey.ts';
import { plain, tidy } from './text.ts';

/** Whose the console is, as this document or one around it shows it. For each fact the first source that shows something tells. */
export function readAccount(survey: Survey, identity: Console['identity']): Account {
  const account: Record<string, string> = {};
  for (const source of identity) {
    if (account[source.fact] !== undefined) continue;
    const shown = survey.documents.map((doc) => readSource(doc, source, survey)).find((text) => text !== undefined);
    if (shown !== undefined) account[source.fact] = shown;
  }
  return account;
}

function readSource(doc: Document, source: Console['identity'][number], survey: Survey): string | undefined {
  const { from, at, pattern, under } = source;
  if (under !== undefined && !new RegExp(under).test(doc.location.pathname)) return undefined;
  if (from === 'url') return groupOf(doc.location.href, at);
  const text = from === 'css' ? textAt(doc, at, survey) : textBeside(doc, at, survey);
  const shown = text !== undefined && pattern !== undefined ? groupOf(text, pattern) : text;
  return shown === '' ? undefined : shown;
}

function groupOf(text: string, pattern: string): string | undefined {
  return new RegExp(pattern).exec(text)?.[1];
}

/** The own text of the one element a person sees; several that differ tell nothing. */
function textAt(doc: Document, selector: string, { look, index }: Survey): string | undefined {
  const shown = findIn(index(doc).roots, selector).filter(isShown);
  return theOne(shown.map((element) => tidy(ownTextOf(element, look.noise))));
}

function textBeside(doc: Document, label: string, { look, index }: Survey): string | undefined {
  const { hits, said } = index(doc);
  const beside = (hits.get(plain(label)) ?? []).filter(isShown).map((hit) => besideOf(hit, look));
  const within = said.filter(isShown).map((element) => afterColon(tidy(ownTextOf(element, look.noise)), label));
  return theOne(beside) ?? theOne(within);
}

function theOne(texts: readonly string[]): string | undefined {
  const [text, ...others] = new Set(texts.filter((one) => one !== ''));
  return others.length > 0 ? undefined : text;
}

import type { Fact } from '../fact.ts';
import { allFormats } from '../formats/all-formats.ts';

/** Somebody asks for it and gives nothing: 「加密狗号是多少？」 */
const QUESTION = /^(多少|什么|啥|哪|谁|吗|呢|有没有)|[?？]\s*$/;

/** Signs and brackets around a value in running text. */
const AROUND = /^[\s:：,，;；、「『【（("“]+|[\s,，;；、。.！!」』】）)"”]+$/g;

/**
 * What stands behind a fact's name, as the fact's content, or the content with its problem; undefined when nothing was given.
 * Of a text with more behind it the first word that has the right form is taken. A secret keeps every sign.
 */
export function readValue(value: string, fact: Fact): { readonly content: string; readonly problem?: string } | undefined {
  if (value.trim() === '' || QUESTION.test(value.trim())) return undefined;
  const format = allFormats[fact.format];
  const check = (text: string): string | undefined => format?.check(text);
  if (fact.secret === true) return withProblem(value.trim(), check(value.trim()));
  const whole = value.replace(AROUND, '');
  const words = [whole, ...whole.split(/[\s,，;；、()（）「」【】]+/)].map((word) => format?.normalise(word) ?? word);
  const fitting = words.find((word) => check(word) === undefined);
  if (fitting !== undefined) return { content: fitting };
  // Words about it, without a letter or digit that could be meant.
  return /[0-9a-z]/i.test(whole.normalize('NFKC')) ? withProblem(whole, check(words[0] ?? '')) : undefined;
}

function withProblem(content: string, problem: string | undefined): { readonly content: string; readonly problem?: string } {
  return problem === undefined ? { content } : { content, problem };
}

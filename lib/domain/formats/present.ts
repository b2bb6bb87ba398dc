/** The problem of a text that is no content at all: nothing in it, a half surrogate or a NUL. */
export function missingText(text: string): 'empty' | 'not_text' | undefined {
  if (text === '') return 'empty';
  return text.isWellFormed() && !text.includes('\0') ? undefined : 'not_text';
}

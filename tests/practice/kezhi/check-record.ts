import type { Form, FormField } from './form.ts';

/** The server's own check of a posted form: the sentence with which it is refused, or undefined. */
export function checkRecord(form: Form, posted: Readonly<Record<string, string>>): string | undefined {
  const isFree = form.freeWhen !== undefined && posted[form.freeWhen.name] === form.freeWhen.value;
  return form.fields
    .map((field) => problem(isFree ? { ...field, required: undefined } : field, posted[field.name]))
    .find((sentence) => sentence !== undefined);
}

/** A field the page did not draw is not posted and not checked. */
function problem(
  { label, kind, required, options }: Omit<FormField, 'required'> & { readonly required?: true | undefined },
  text: string | undefined,
): string | undefined {
  if (text === undefined) return undefined;
  if (text === '') return required ? `${label}不能为空` : undefined;
  if (kind === 'number' && !/^\d{1,5}$/.test(text)) return `${label}只能输入数字`;
  if (options && !options.some(({ value }) => value === text)) return `${label}不存在该选项`;
  return undefined;
}

import type { Form, FormField } from './form.ts';

/** A form's record by label, choices as the text a person reads. */
export function toLabels(form: Form, record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    form.fields.map((field) => {
      const held = record[field.name] ?? '';
      return [field.label, field.options?.find(({ value }) => value === held)?.text ?? held];
    }),
  );
}

/** The other way round; a label or an option the form does not have is an error of the test. */
export function fromLabels(form: Form, labelled: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labelled).map(([label, text]) => posted(form, label, text)));
}

function posted(form: Form, label: string, text: string): [string, string] {
  const field: FormField | undefined = form.fields.find((candidate) => candidate.label === label);
  if (!field) throw new Error(`${form.tab} has no field ${label}`);
  const option = field.options?.find((candidate) => candidate.text === text);
  if (field.options && text !== '' && !option) throw new Error(`${label} has no option ${text}`);
  return [field.name, option?.value ?? text];
}

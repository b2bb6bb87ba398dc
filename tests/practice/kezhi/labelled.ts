import type { Form, FormField, FormNode } from './form.ts';

/** A form's record by label, choices as the text a person reads. */
export function toLabels(form: Form, record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    form.fields.map((field: FormField) => {
      const held = record[field.name] ?? '';
      const names = field.nodes === undefined ? undefined : namesOf(field.nodes, held.split(','));
      return [field.label, names?.join('、') ?? field.options?.find(({ value }) => value === held)?.text ?? held];
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
  if (field.nodes !== undefined) return [field.name, idsOf(field.nodes, text.split('、')).join()];
  const option = field.options?.find((candidate) => candidate.text === text);
  if (field.options && text !== '' && !option) throw new Error(`${label} has no option ${text}`);
  return [field.name, option?.value ?? text];
}

function namesOf(nodes: readonly FormNode[], ids: readonly string[]): string[] {
  return nodes.flatMap(({ id, text, children }) => (children === undefined ? (ids.includes(id) ? [text] : []) : namesOf(children, ids)));
}

function idsOf(nodes: readonly FormNode[], names: readonly string[]): string[] {
  return nodes.flatMap(({ id, text, children }) => (children === undefined ? (names.includes(text) ? [id] : []) : idsOf(children, names)));
}

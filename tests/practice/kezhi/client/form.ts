import { call } from './call.ts';
import { startUploads } from './upload.ts';
import { alertBox, slide } from './widgets/messager.ts';
import { parse } from './widgets/parse.ts';
import type { Widget } from './widgets/widget.ts';

interface Rewrite {
  readonly name: string;
  readonly ms: number;
  readonly text: string;
}

type Widgets = Map<string, Widget>;

/** A settings form: draws its fields, loads what is stored, saves on its button and loads again. */
export function startForm(form: HTMLFormElement): void {
  const widgets = parse(form);
  const page = form.dataset['page'] ?? '';
  for (const late of form.querySelectorAll<HTMLTemplateElement>('template[data-late]')) bringLate(late, widgets, page);
  startUploads(form, widgets);
  const rewrite = form.dataset['rewrite'];
  const loaded = load(page, widgets);
  if (rewrite) void loaded.then(() => rewriteLater(widgets, JSON.parse(rewrite) as Rewrite));
  form.querySelector('[data-save]')?.addEventListener('click', () => void save(form, page, widgets));
}

/** A field that a slow script of the page puts in later, in its place, and fills. */
function bringLate(late: HTMLTemplateElement, widgets: Widgets, page: string): void {
  const cell = document.createElement('span');
  setTimeout(() => {
    cell.append(late.content);
    late.replaceWith(cell);
    const brought = parse(cell);
    for (const [name, widget] of brought) widgets.set(name, widget);
    void load(page, brought);
  }, Number(late.dataset['late']));
}

/** A vendor's script that puts its own text into a field some time after it changed. */
function rewriteLater(widgets: Widgets, { name, ms, text }: Rewrite): void {
  widgets.get(name)?.onChange((value) => {
    if (value !== text) setTimeout(() => widgets.get(name)?.setValue(text), ms);
  });
}

/** Lays what is stored into the fields: the page's record, or one row of it. */
export async function load(page: string, widgets: Widgets, row = ''): Promise<void> {
  const answer = await call(`/data/${page}?row=${row}`);
  for (const [name, widget] of widgets) widget.setValue(answer?.data?.[name.replace(/Copy$/, '')] ?? '');
}

/** Nothing is required while one field holds a certain value. */
function isFree(form: HTMLFormElement, widgets: Widgets): boolean {
  const free = JSON.parse(form.dataset['free'] ?? 'null') as { readonly name: string; readonly value: string } | null;
  return free !== null && widgets.get(free.name)?.value() === free.value;
}

/** Posts the form and says what the server says; true when it was taken. */
export async function save(form: HTMLFormElement, page: string, widgets: Widgets): Promise<boolean> {
  const valid = [...widgets.values()].map((widget) => widget.validate());
  if (valid.includes(false) && !isFree(form, widgets)) {
    form.querySelector<HTMLElement>('.validatebox-invalid')?.focus();
    return false;
  }
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const { row } = form.dataset;
  if (row !== undefined) fields.push(['row', row]);
  const answer = await call(`/save/${page}`, new URLSearchParams(fields));
  if (!answer?.ok) {
    if (answer) await alertBox(answer.msg ?? '', 'error');
    return false;
  }
  // The box stays until a person presses its 确定; the page goes on behind it.
  if (answer.says === 'box') void alertBox(answer.msg ?? '');
  else slide(answer.msg ?? '');
  await load(page, widgets, row);
  return true;
}

import { call } from './call.ts';
import { alertBox } from './widgets/messager.ts';
import type { Widget } from './widgets/widget.ts';

/** The uploads of a form: a chosen file goes to the server at once, and the field holds the path under which it is kept there. */
export function startUploads(form: HTMLFormElement, widgets: Map<string, Widget>): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file][data-upload]')) {
    input.addEventListener('change', () => void upload(input, widgets.get(input.dataset['upload'] ?? '')));
  }
  for (const link of form.querySelectorAll<HTMLElement>('[data-choose]')) {
    link.addEventListener('click', () => form.querySelector<HTMLInputElement>(`[data-upload="${link.dataset['choose']}"]`)?.click());
  }
}

async function upload(input: HTMLInputElement, widget: Widget | undefined): Promise<void> {
  const [file] = input.files ?? [];
  if (file === undefined) return;
  const body = new FormData();
  body.append('file', file);
  const answer = await call('/upload', body);
  input.value = '';
  if (answer?.ok) widget?.setValue(answer.data?.['path'] ?? '');
  else if (answer) await alertBox(answer.msg ?? '', 'error');
}

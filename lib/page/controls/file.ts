import { fromBase64 } from '../../domain/base64.ts';
import type { FileBytes } from '../../domain/engine.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { until } from '../until.ts';
import type { Handler } from './handler.ts';
import { holderOf, type Widget } from './widget.ts';

/** How long the page may take to upload a file and to show where it keeps it, in ms. */
const UPLOADED_BY = 10_000;

/**
 * An upload: the page shows the path under which it keeps a file (`/opt/fvFile/<name>`), as a text or as a picture. Its content is the name.
 * The bytes go in as a person's choice would bring them.
 */
export const file: Handler = {
  read: ([widget]) => (widget === undefined ? '' : nameIn(widget)),
  agrees: ([widget], content) => widget !== undefined && nameIn(widget) === content,
  write: async ([widget], content, { file: bytes }) => {
    if (widget === undefined) return undefined;
    if (bytes === undefined) return { outcome: 'not-editable', detail: String(content) };
    return (await choose(widget.input as HTMLInputElement, bytes)) ?? shown(widget, bytes.name);
  },
};

async function choose(input: HTMLInputElement, { name, base64 }: FileBytes): Promise<Refusal | undefined> {
  const bytes = fromBase64(base64);
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, { type: typeOf(name) }));
  input.files = transfer.files;
  const [taken] = input.files ?? [];
  if (taken?.name !== name || taken.size !== bytes.length) return { outcome: 'not-verified', detail: name };
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return undefined;
}

/** Waits until the page shows the name where it keeps the file; what it shows instead is told by reading back. */
async function shown(widget: Widget, name: string): Promise<undefined> {
  await until(() => nameIn(widget) === name, UPLOADED_BY);
  return undefined;
}

/**
 * The last part of the path the page shows. Where it has a place for one, nothing else counts: a chosen file is not an uploaded one yet.
 * An input that stands alone posts its file with the form.
 */
function nameIn({ input }: Widget): string {
  const holder = holderOf(input);
  const texts = [...holder.querySelectorAll<HTMLInputElement>('input:not([type=file]):not([type=hidden])')].map(({ value }) => value);
  const pictures = [...holder.querySelectorAll('img')].map((one) =>
    one.checkVisibility() ? (one.getAttribute('src') ?? '').replace(/[?#].*$/, '') : '',
  );
  const places = [...texts, ...pictures];
  const path = places.length > 0 ? places.find((text) => text !== '') : (input as HTMLInputElement).files?.[0]?.name;
  return path?.split(/[/\\]/).at(-1) ?? '';
}

function typeOf(name: string): string {
  const end = name.split('.').at(-1)?.toLowerCase() ?? '';
  return { txt: 'text/plain', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp' }[end] ?? '';
}

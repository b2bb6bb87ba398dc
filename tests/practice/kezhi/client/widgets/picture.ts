import type { Widget } from './widget.ts';

/** A picture that is kept at the server: its path is posted, and shown as the picture itself. */
export function picture(target: HTMLInputElement): Widget {
  const listeners: ((value: string) => void)[] = [];
  const shown = target.parentElement?.querySelector('img') as HTMLImageElement;
  return {
    name: target.name,
    value: () => target.value,
    setValue(value) {
      target.value = value;
      shown.style.display = value === '' ? 'none' : 'inline';
      if (value === '') shown.removeAttribute('src');
      else shown.src = value;
      for (const listener of listeners) listener(value);
    },
    validate: () => true,
    onChange: (listener) => void listeners.push(listener),
  };
}

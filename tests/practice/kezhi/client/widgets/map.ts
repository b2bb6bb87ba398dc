import type { Widget } from './widget.ts';

/** A map that comes when its link is pressed; a press on it is the place that is posted. */
export function map(target: HTMLInputElement): Widget {
  const listeners: ((value: string) => void)[] = [];
  const drawn = target.parentElement?.querySelector('.store-map') as HTMLElement;
  const setValue = (value: string): void => {
    target.value = value;
    drawn.textContent = value === '' ? '' : `📍 ${value}`;
    for (const listener of listeners) listener(value);
  };
  target.parentElement?.querySelector('.map-link')?.addEventListener('click', () => {
    drawn.style.display = 'block';
  });
  drawn.addEventListener('click', ({ offsetX, offsetY }) => setValue(`118.${offsetX},32.${offsetY}`));
  return {
    name: target.name,
    value: () => target.value,
    setValue,
    validate: () => true,
    onChange: (listener) => void listeners.push(listener),
  };
}

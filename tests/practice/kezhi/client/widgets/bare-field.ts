import { validatebox } from './validatebox.ts';
import { optionsOf, type Widget } from './widget.ts';

/** A bare input of the 1.3 style: what stands in it is posted. `data-digits`: other characters are dropped on leaving. */
export function bareInput(input: HTMLInputElement): Widget {
  if ('digits' in input.dataset) {
    input.addEventListener('blur', () => {
      input.value = input.value.replaceAll(/\D/g, '');
    });
  }
  return bare(input, validatebox(input, optionsOf(input).required ?? false));
}

/** A native select: what is chosen is posted. */
export function bareSelect(select: HTMLSelectElement): Widget {
  return bare(select, () => true);
}

function bare(element: HTMLInputElement | HTMLSelectElement, validate: () => boolean): Widget {
  return {
    name: element.name,
    value: () => element.value,
    setValue(value) {
      element.value = value;
      validate();
    },
    validate,
    onChange: (listener) => element.addEventListener('change', () => listener(element.value)),
  };
}

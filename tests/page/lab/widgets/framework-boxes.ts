/** Inputs as frameworks run them; what the form would post is in `window.models`. */
export type Models = Record<string, string>;

/** Vue: `input` is the model; every drawing puts the model back into the box. */
export function startVueBox(input: HTMLInputElement, models: Models): void {
  models[input.name] = input.value;
  input.addEventListener('input', () => {
    models[input.name] = input.value;
    queueMicrotask(() => {
      input.value = models[input.name] ?? '';
    });
  });
  input.addEventListener('blur', () => {
    input.value = models[input.name] ?? '';
  });
}

/** React: a property on the instance remembers what was set by script; an `input` with nothing new is no change. Held text is put back. */
export function startReactBox(input: HTMLInputElement, models: Models): void {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') as Required<PropertyDescriptor>;
  models[input.name] = input.value;
  let tracked = input.value;
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => native.get.call(input),
    set: (text: string) => {
      tracked = text;
      native.set.call(input, text);
    },
  });
  document.addEventListener('input', ({ target }) => {
    if (target !== input) return;
    const now = native.get.call(input);
    if (now !== tracked) models[input.name] = now;
    tracked = now;
    native.set.call(input, models[input.name]);
  });
}

/** React `onBlur`, Vue `@blur`, Angular `updateOn: 'blur'`: the text becomes the model when the field is left, and only if it was entered. */
export function startBlurBox(input: HTMLInputElement, models: Models, [enters, leaves]: readonly [string, string]): void {
  models[input.name] = input.value;
  let isIn = false;
  input.parentElement?.addEventListener(
    enters,
    ({ target }) => {
      if (target === input) isIn = true;
    },
    { capture: true },
  );
  input.parentElement?.addEventListener(
    leaves,
    ({ target }) => {
      if (target === input && isIn) models[input.name] = input.value;
      isIn = false;
    },
    { capture: true },
  );
}

/** A page that writes its own text over the field some time after it was changed. */
export function startRewriter(input: HTMLInputElement): void {
  const own = input.value;
  input.addEventListener('change', () => {
    setTimeout(
      () => {
        input.value = own;
      },
      Number(input.getAttribute('after')),
    );
  });
}

/** A page that takes nothing. */
export function startStubborn(input: HTMLInputElement): void {
  const own = input.value;
  input.addEventListener('input', () => {
    input.value = own;
  });
}

/**
 * A field as Vue keeps one: the page owns the content, an `input` event is the only way in, and every drawing writes the page's own content back.
 * Text set without an event is lost at the next drawing. While a person composes Chinese nothing is taken (Vue's v-model).
 */
export interface ControlledField {
  readonly box: HTMLInputElement | HTMLTextAreaElement;
  text(): string;
  put(text: string): void;
  draw(): void;
}

/** Takes a box over. `changed` runs after each `input` that was taken. Gaining and losing the focus redraws the frame and so the box. */
export function controlField(box: ControlledField['box'], changed: () => void): ControlledField {
  let content = '';
  let composing = false;
  const draw = () => {
    if (!composing && box.value !== content) box.value = content;
  };
  const take = () => {
    if (composing) return;
    content = box.value;
    changed();
  };
  const frame = (focused: boolean) => {
    box.parentElement?.classList.toggle('weui-desktop-form__input-area_focus', focused);
    draw();
  };
  box.addEventListener('compositionstart', () => {
    composing = true;
  });
  box.addEventListener('compositionend', () => {
    composing = false;
    take();
  });
  box.addEventListener('input', take);
  box.addEventListener('focus', () => frame(true));
  box.addEventListener('blur', () => frame(false));
  return {
    box,
    text: () => content,
    put(text) {
      content = text;
      draw();
    },
    draw,
  };
}

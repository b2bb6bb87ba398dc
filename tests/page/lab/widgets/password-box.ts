import { drawBox } from './text-box.ts';

/** As EasyUI's own password box does: the box looks every 200 ms at what was typed and masks all of it 500 ms later. */
const LOOKS_EVERY = 200;
const MASKS_AFTER = 500;

const DOT = '●';

/** `input[lab=passwordbox]`: in clear only while typing; a blur before the box has looked and masked drops what was typed. */
export function startPasswordBox(original: HTMLElement): void {
  const { span, text, value } = drawBox(original, 'passwordbox');
  span.insertAdjacentHTML('afterbegin', '<span class="textbox-addon"><a class="textbox-icon passwordbox-open"></a></span>');
  let looking: ReturnType<typeof setInterval> | undefined;
  let masking: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const show = (shown: string): void => {
    text.value = shown;
    last = shown;
  };
  const masked = (): string => DOT.repeat(value.value.length);
  show(masked());
  let old = value.value;
  const takeIn = (): void => {
    if (text.value === last) return;
    value.value = text.value.replaceAll(DOT, '');
    show(DOT.repeat(Math.max(0, value.value.length - 1)) + value.value.slice(-1));
    clearTimeout(masking);
    masking = setTimeout(() => {
      old = value.value;
      show(masked());
    }, MASKS_AFTER);
  };
  text.addEventListener('focus', () => {
    clearInterval(looking);
    looking = setInterval(takeIn, LOOKS_EVERY);
  });
  text.addEventListener('blur', () => {
    clearInterval(looking);
    clearTimeout(masking);
    value.value = old;
    show(masked());
  });
}

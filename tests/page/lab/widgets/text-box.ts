/**
 * A text box as EasyUI draws and runs it (lib/catalog/kits/easyui.kit.ts): the original stays hidden without its name, a visible box takes the text,
 * a hidden twin is posted. The text is taken over on focus → blur; at focus the box shows again what is posted.
 */
export interface Box {
  readonly span: HTMLElement;
  readonly text: HTMLInputElement | HTMLTextAreaElement;
  readonly value: HTMLInputElement;
}

/** Draws the box next to its original. */
export function drawBox(original: HTMLElement, kind: string, classes = ''): Box {
  const name = original.getAttribute('name') ?? '';
  original.removeAttribute('name');
  original.setAttribute('textboxname', name);
  original.style.display = 'none';
  original.classList.add('textbox-f', `${kind}-f`);
  const span = document.createElement('span');
  span.className = `textbox ${classes}`;
  const isLines = original.hasAttribute('multiline');
  const state = original.getAttribute('state') ?? '';
  span.innerHTML = `${isLines ? '<textarea class="textbox-text"></textarea>' : '<input type="text" class="textbox-text">'}<input type="hidden" class="textbox-value">`;
  original.after(span);
  const text = span.querySelector<HTMLInputElement>('.textbox-text') as HTMLInputElement;
  const value = span.querySelector<HTMLInputElement>('.textbox-value') as HTMLInputElement;
  value.name = name;
  value.value = original.getAttribute('value') ?? original.textContent ?? '';
  text.value = value.value;
  if (state === 'readonly') [text.readOnly] = [true, span.classList.add('textbox-readonly')];
  if (state === 'disabled') [text.disabled] = [true, span.classList.add('textbox-disabled')];
  return { span, text, value };
}

/** `input[lab=textbox]` and `input[lab=numberbox]`. */
export function startTextBox(original: HTMLElement, isNumber: boolean): void {
  const { text, value } = drawBox(original, isNumber ? 'numberbox' : 'textbox', isNumber ? 'numberbox' : '');
  let isIn = false;
  text.addEventListener('focus', () => {
    isIn = true;
    text.value = value.value;
  });
  text.addEventListener('blur', () => {
    if (!isIn) return;
    isIn = false;
    value.value = isNumber ? text.value.replace(/\D/g, '') : text.value;
    text.value = value.value;
  });
}

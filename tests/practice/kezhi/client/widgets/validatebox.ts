/** EasyUI's zh_CN sentence for a required field that is empty. */
const REQUIRED = '该输入项为必输项';

/**
 * Marks a box invalid while it is required and empty, and shows the tip beside it while a person is in it or over it.
 * Returns the check; `marked` hears its result (a wrapped box marks its span too).
 */
export function validatebox(input: HTMLInputElement, required: boolean, marked: (valid: boolean) => void = () => undefined): () => boolean {
  input.classList.add('validatebox-text');
  let tip: HTMLElement | undefined;
  const hide = (): void => {
    tip?.remove();
    tip = undefined;
  };
  const check = (): boolean => {
    const valid = !required || input.value !== '';
    input.classList.toggle('validatebox-invalid', !valid);
    marked(valid);
    if (valid) hide();
    return valid;
  };
  const show = (): void => {
    if (check() || tip) return;
    tip = tooltip(input, REQUIRED);
  };
  input.addEventListener('focus', show);
  input.addEventListener('mouseenter', show);
  input.addEventListener('mouseleave', hide);
  input.addEventListener('input', check);
  input.addEventListener('blur', () => {
    check();
    hide();
  });
  check();
  return check;
}

/** EasyUI's tooltip, appended to the body, right of the box. */
function tooltip(beside: HTMLElement, text: string): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'tooltip tooltip-right validatebox-tip';
  tip.innerHTML = '<div class="tooltip-content"></div><div class="tooltip-arrow-outer"></div><div class="tooltip-arrow"></div>';
  (tip.firstElementChild as HTMLElement).textContent = text;
  const box = beside.getBoundingClientRect();
  tip.style.cssText = `left:${box.right + scrollX + 10}px;top:${box.top + scrollY - 2}px;display:block`;
  document.body.append(tip);
  return tip;
}

import { drawBox } from './text-box.ts';

/** `input[lab=combobox][items="id=text|…"]`: posts an id, shows its text; the list hangs on the body and comes when the arrow is pressed. */
export function startComboBox(original: HTMLElement): void {
  const items = (original.getAttribute('items') ?? '').split('|').map((item) => item.split('=') as [string, string]);
  const { span, text, value } = drawBox(original, 'combobox', 'combo');
  original.classList.add('combo-f');
  span.insertAdjacentHTML(
    'afterbegin',
    '<span class="textbox-addon"><a class="textbox-icon combo-arrow" style="display:inline-block;width:18px;height:18px">▾</a></span>',
  );
  text.readOnly = true;
  const textOf = (id: string): string => items.find(([one]) => one === id)?.[1] ?? '';
  text.value = textOf(value.value);
  const panel = document.createElement('div');
  panel.className = 'panel combo-p';
  panel.style.cssText = 'position:absolute;top:0;right:0;display:none;z-index:9999;background:white';
  panel.innerHTML = '<div class="combo-panel panel-body"></div>';
  document.body.append(panel);
  const list = panel.firstElementChild as HTMLElement;
  const fill = (): void => {
    list.innerHTML = items.map(([id, name]) => `<div class="combobox-item" data-id="${id}">${name}</div>`).join('');
  };
  const lateBy = Number(original.getAttribute('late') ?? 0);
  span.querySelector('.combo-arrow')?.addEventListener('click', () => {
    panel.style.display = panel.style.display === 'none' ? 'block' : 'none';
    setTimeout(fill, lateBy);
  });
  list.addEventListener('click', ({ target }) => {
    value.value = (target as HTMLElement).dataset.id ?? '';
    text.value = textOf(value.value);
    panel.style.display = 'none';
  });
  document.addEventListener('mousedown', ({ target }) => {
    if (!(target as Element).closest('span.combo,div.combo-p')) panel.style.display = 'none';
  });
}

export interface ComboItem {
  readonly value: string;
  readonly text: string;
}

/** A combo's list. At most one is open at a time; a press anywhere else shuts it. */
export interface ComboPanel {
  fill(items: readonly ComboItem[]): void;
  select(value: string): void;
  /** Opens it with all items, or only those that contain `typed`. */
  open(typed?: string): void;
  toggle(): void;
  /** Takes the first item shown, as Enter does. */
  pick(): void;
}

/** EasyUI numbers its combos across the document. */
let numbered = 0;

/** Draws the panel under the body: nothing but its place on the screen ties it to `anchor`. */
export function comboPanel(anchor: HTMLElement, picked: (item: ComboItem) => void): ComboPanel {
  numbered += 1;
  const prefix = `_easyui_combobox_i${numbered}`;
  const panel = document.createElement('div');
  panel.className = 'panel combo-p';
  panel.style.display = 'none';
  const list = document.createElement('div');
  list.className = 'combo-panel panel-body panel-body-noheader';
  panel.append(list);
  document.body.append(panel);
  const rows = new Map<string, HTMLElement>();
  const shut = (): void => {
    panel.style.display = 'none';
  };
  const take = (item: ComboItem): void => {
    shut();
    picked(item);
  };
  document.addEventListener('mousedown', (event) => {
    const within = event.target instanceof Node && (panel.contains(event.target) || anchor.contains(event.target));
    if (!within) shut();
  });
  const open = (typed = ''): void => {
    for (const other of document.querySelectorAll<HTMLElement>('.combo-p')) other.style.display = 'none';
    for (const row of rows.values()) row.style.display = row.textContent.includes(typed) ? '' : 'none';
    const place = anchor.getBoundingClientRect();
    panel.style.cssText = `display:block;position:absolute;z-index:110002;left:${place.left + scrollX}px;top:${place.bottom + scrollY}px;width:${place.width}px`;
  };
  return {
    fill(items) {
      list.replaceChildren(...items.map((item, at) => row(item, `${prefix}_${at}`, take)));
      items.forEach((item, at) => {
        rows.set(item.value, list.children[at] as HTMLElement);
      });
    },
    select(value) {
      for (const [held, element] of rows) element.classList.toggle('combobox-item-selected', held === value);
    },
    open,
    toggle: () => (panel.style.display === 'none' ? open() : shut()),
    pick() {
      if (panel.style.display !== 'none') [...rows.values()].find((element) => element.style.display !== 'none')?.click();
    },
  };
}

function row(item: ComboItem, id: string, take: (item: ComboItem) => void): HTMLElement {
  const element = Object.assign(document.createElement('div'), { id, className: 'combobox-item', textContent: item.text });
  element.addEventListener('mouseenter', () => element.classList.add('combobox-item-hover'));
  element.addEventListener('mouseleave', () => element.classList.remove('combobox-item-hover'));
  element.addEventListener('click', () => take(item));
  return element;
}

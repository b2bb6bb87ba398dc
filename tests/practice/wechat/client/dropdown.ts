/** One drop-down of the console in either look, closed until it is pressed. */
export interface Dropdown {
  chosen(): string;
  /** Offers these and forgets what was chosen. */
  offer(options: readonly string[]): void;
}

const LOOKS = {
  legacy: {
    box: 'dropdown_menu',
    switch: 'btn dropdown_switch jsDropdownBt',
    label: 'jsBtLabel',
    list: 'dropdown_data_container jsDropdownList',
    item: 'dropdown_data_item',
    text: 'jsDropdownItem',
  },
  weui: {
    box: 'weui-desktop-form__dropdown',
    switch: 'weui-desktop-form__dropdown__dt',
    label: 'weui-desktop-form__dropdown__value',
    list: 'weui-desktop-dropdown__list',
    item: 'weui-desktop-dropdown__list-ele',
    text: 'weui-desktop-dropdown__list-ele__text',
  },
} as const;

/** A list is drawn some time after its drop-down was pressed, as one with a transition is. */
const OPENS_MS = 80;

/** Builds a drop-down in this place; `changed` runs when something else is chosen. */
export function dropdown(place: HTMLElement, look: keyof typeof LOOKS, changed: () => void): Dropdown {
  const names = LOOKS[look];
  let chosen = '';
  let options: readonly string[] = [];
  const draw = (open: boolean) => {
    place.className = names.box;
    const bar = make('a', names.switch);
    bar.append(make('label', names.label, chosen || '未选择'), make('i', 'arrow'));
    bar.addEventListener('click', (event) => {
      event.stopPropagation();
      setTimeout(() => draw(!open), OPENS_MS);
    });
    const list = make('ul', names.list);
    list.hidden = !open;
    list.append(...options.map(entry));
    place.replaceChildren(bar, list);
  };
  const entry = (text: string): HTMLElement => {
    const item = make('li', names.item);
    item.append(make('span', names.text, text));
    item.addEventListener('click', () => {
      const was = chosen;
      chosen = text;
      draw(false);
      if (was !== text) changed();
    });
    return item;
  };
  document.addEventListener('click', () => draw(false));
  draw(false);
  return {
    chosen: () => chosen,
    offer(given) {
      options = given;
      chosen = '';
      draw(false);
    },
  };
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

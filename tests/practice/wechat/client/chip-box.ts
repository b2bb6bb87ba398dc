/** A box that is edited in place and turns what is typed into chips. */
export interface ChipBox {
  /** What is committed: text that was never left or parted by `;` is not among it. */
  items(): readonly string[];
  put(items: readonly string[]): void;
}

/** Takes an editable element over. Coming, leaving and `;` commit what stands in it; each drawing writes the chips anew. [I] for the chips. */
export function chipBox(area: HTMLElement): ChipBox {
  let items: readonly string[] = [];
  const draw = () => area.replaceChildren(...items.map(chip));
  const commit = () => {
    items = [...area.childNodes].flatMap(itemsOf);
    draw();
  };
  area.addEventListener('focus', commit);
  area.addEventListener('blur', commit);
  area.addEventListener('input', () => {
    if (/[;；]/.test(area.textContent ?? '')) commit();
  });
  area.addEventListener('click', (event) => {
    const gone = (event.target as Element).closest('.url_tag__del')?.parentElement;
    if (!gone) return;
    gone.remove();
    commit();
  });
  return {
    items: () => items,
    put(given) {
      items = given;
      draw();
    },
  };
}

function itemsOf(node: ChildNode): string[] {
  const text = node instanceof HTMLElement && node.dataset.item ? node.dataset.item : (node.textContent ?? '');
  return text.split(/[;；\s]+/).filter(Boolean);
}

function chip(item: string): HTMLElement {
  const made = document.createElement('span');
  made.className = 'url_tag';
  made.contentEditable = 'false';
  made.dataset.item = item;
  const gone = document.createElement('i');
  gone.className = 'url_tag__del';
  gone.textContent = '×';
  made.append(item, gone);
  return made;
}

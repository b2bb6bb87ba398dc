/** EasyUI's tabs: each title once, panels of inactive tabs stay in the document, hidden. */
export interface Tabs {
  has(id: string): boolean;
  /** Adds a closable tab and its content, in front only when asked. */
  add(id: string, title: string, content: HTMLElement, front: boolean): void;
  select(id: string): void;
}

interface Tab {
  readonly item: HTMLElement;
  readonly panel: HTMLElement;
}

/** `selected` hears which tab is in front now; undefined when the last was closed. */
export function tabs(container: HTMLElement, selected: (id: string | undefined) => void): Tabs {
  const strip = container.querySelector('.tabs') as HTMLElement;
  const panels = container.querySelector('.tabs-panels') as HTMLElement;
  const open = new Map<string, Tab>();
  const select = (id: string | undefined): void => {
    for (const [other, { item, panel }] of open) {
      item.classList.toggle('tabs-selected', other === id);
      panel.style.display = other === id ? 'block' : 'none';
    }
    selected(id);
  };
  const close = (id: string): void => {
    const { item, panel } = open.get(id) as Tab;
    const wasInFront = item.classList.contains('tabs-selected');
    for (const part of [item, panel]) part.remove();
    open.delete(id);
    if (wasInFront) select([...open.keys()].at(-1));
  };
  return {
    has: (id) => open.has(id),
    select,
    add(id, title, content, front) {
      const item = tabItem(title);
      const panel = Object.assign(document.createElement('div'), { className: 'panel' });
      panel.style.display = 'none';
      const body = Object.assign(document.createElement('div'), { className: 'panel-body panel-body-noheader panel-body-noborder' });
      body.append(content);
      panel.append(body);
      item.querySelector('.tabs-inner')?.addEventListener('click', () => select(id));
      item.querySelector('.tabs-close')?.addEventListener('click', () => close(id));
      strip.append(item);
      panels.append(panel);
      open.set(id, { item, panel });
      if (front) select(id);
    },
  };
}

function tabItem(title: string): HTMLElement {
  const item = document.createElement('li');
  item.innerHTML =
    '<a href="javascript:;" class="tabs-inner"><span class="tabs-title tabs-closable"></span><span class="tabs-icon"></span></a><a href="javascript:;" class="tabs-close"></a>';
  (item.querySelector('.tabs-title') as HTMLElement).textContent = title;
  return item;
}

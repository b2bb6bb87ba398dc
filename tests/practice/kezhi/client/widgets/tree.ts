import type { Widget } from './widget.ts';

interface Node {
  readonly id: string;
  readonly text: string;
  readonly children?: readonly Node[];
}

/** A node as it was drawn. `state`: 0 off, 1 on, 2 partly. */
interface Drawn {
  readonly id: string;
  readonly box: HTMLElement;
  readonly below: readonly Drawn[];
  state: 0 | 1 | 2;
}

/** EasyUI's tree with checkboxes: a press on one cascades down and tells up; the ids of the leaves that are on are posted. */
export function tree(list: HTMLElement): Widget {
  const { name = '', nodes = '[]' } = list.dataset;
  const posted = Object.assign(document.createElement('input'), { type: 'hidden', name });
  list.classList.add('tree');
  list.after(posted);
  const listeners: ((value: string) => void)[] = [];
  const press = (node: Drawn): void => {
    turn(node, node.state === 1 ? 0 : 1);
    settle();
    for (const listener of listeners) listener(posted.value);
  };
  const top = draw(list, JSON.parse(nodes) as Node[], press);
  const settle = (): void => {
    for (const node of top) tellUp(node);
    posted.value = leavesOn(top).join();
  };
  return {
    name,
    value: () => posted.value,
    setValue(value) {
      const ids = value.split(',');
      for (const leaf of leavesOf(top)) leaf.state = ids.includes(leaf.id) ? 1 : 0;
      settle();
    },
    validate: () => true,
    onChange: (listener) => void listeners.push(listener),
  };
}

/** EasyUI numbers its nodes across the document. */
let drawn = 0;

function draw(list: HTMLElement, nodes: readonly Node[], press: (node: Drawn) => void): Drawn[] {
  return nodes.map(({ id, text, children = [] }) => {
    drawn += 1;
    const item = document.createElement('li');
    const hit = children.length > 0 ? '<span class="tree-hit tree-expanded"></span>' : '<span class="tree-indent"></span>';
    const kind = children.length > 0 ? 'tree-folder tree-folder-open' : 'tree-file';
    item.innerHTML = `<div id="_easyui_tree_${drawn}" class="tree-node">${hit}<span class="tree-icon ${kind}"></span><span class="tree-checkbox tree-checkbox0"></span><span class="tree-title"></span></div>`;
    (item.querySelector('.tree-title') as HTMLElement).textContent = text;
    list.append(item);
    const inner = children.length > 0 ? item.appendChild(document.createElement('ul')) : undefined;
    const below = inner === undefined ? [] : draw(inner, children, press);
    const node: Drawn = { id, box: item.querySelector('.tree-checkbox') as HTMLElement, below, state: 0 };
    node.box.addEventListener('click', () => press(node));
    item.querySelector('.tree-hit')?.addEventListener('click', ({ target }) => fold(target as HTMLElement, inner));
    return node;
  });
}

function fold(hit: HTMLElement, inner: HTMLElement | undefined): void {
  const isOpen = hit.classList.toggle('tree-expanded');
  hit.classList.toggle('tree-collapsed', !isOpen);
  if (inner !== undefined) inner.style.display = isOpen ? '' : 'none';
}

function turn(node: Drawn, state: 0 | 1): void {
  node.state = state;
  for (const below of node.below) turn(below, state);
}

function tellUp(node: Drawn): Drawn['state'] {
  const states = new Set(node.below.map(tellUp));
  if (states.size > 0) node.state = states.size === 1 ? ([...states][0] ?? 0) : 2;
  node.box.className = `tree-checkbox tree-checkbox${node.state}`;
  return node.state;
}

function leavesOf(nodes: readonly Drawn[]): Drawn[] {
  return nodes.flatMap((node) => (node.below.length === 0 ? [node] : leavesOf(node.below)));
}

function leavesOn(nodes: readonly Drawn[]): string[] {
  return leavesOf(nodes).flatMap(({ id, state }) => (state === 1 ? [id] : []));
}

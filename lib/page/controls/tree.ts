import type { Content } from '../../domain/content.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { press } from '../fill/press.ts';
import { quiet } from '../settle.ts';
import { plain, tidy } from '../text.ts';
import type { Handler, StillOurs } from './handler.ts';
import type { Widget } from './widget.ts';

/** What people call the whole of a tree, whether it has a root of that name or not. */
const ALL = '全部';

/** One node: its title, its place (`江苏区域/南京`), its drawn checkbox, the nodes below. */
interface Branch {
  readonly title: string;
  readonly path: string;
  readonly box: Element;
  readonly below: readonly Branch[];
}

/**
 * EasyUI's tree with checkboxes. Its content are the highest nodes that are wholly chosen, by title, or by place where a title stands twice;
 * what counts are the leaves below them.
 */
export const tree: Handler = {
  read: ([widget]) => chosenIn(branchesOf(widget), branchesOf(widget)),
  agrees: ([widget], content) => {
    const leaves = leavesMeant(branchesOf(widget), content);
    return !('outcome' in leaves) && allOf(branchesOf(widget)).every((one) => one.below.length > 0 || isOn(one) === leaves.has(one.path));
  },
  write: async ([widget], content, { stillOurs }) => {
    const leaves = leavesMeant(branchesOf(widget), content);
    if ('outcome' in leaves) return leaves;
    return bringAll(branchesOf(widget), leaves, stillOurs);
  },
};

/** Presses as few checkboxes as it takes: one cascades to all below it, and its own follows from those. */
async function bringAll(branches: readonly Branch[], leaves: ReadonlySet<string>, stillOurs: StillOurs): Promise<Refusal | undefined> {
  for (const branch of branches) {
    const refusal = stillOurs() ?? (await bring(branch, leaves, stillOurs));
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

async function bring(branch: Branch, leaves: ReadonlySet<string>, stillOurs: StillOurs): Promise<Refusal | undefined> {
  const meant = leavesOf(branch).map(({ path }) => leaves.has(path));
  const isWrong = isOn(branch) ? !meant.includes(true) : !meant.includes(false);
  if (isWrong) {
    press(branch.box);
    if (branch.below.length > 0) await quiet([branch.box.ownerDocument]);
  }
  return bringAll(branch.below, leaves, stillOurs);
}

function chosenIn(branches: readonly Branch[], all: readonly Branch[]): string[] {
  return branches.flatMap((branch) => (leavesOf(branch).every(isOn) ? [nameOf(branch, all)] : chosenIn(branch.below, all)));
}

function nameOf({ title, path }: Branch, all: readonly Branch[]): string {
  return allOf(all).filter((other) => plain(other.title) === plain(title)).length > 1 ? path : title;
}

/** The places of the leaves that the content's names mean; each must be the name of one node. */
function leavesMeant(branches: readonly Branch[], content: Content): ReadonlySet<string> | Refusal {
  const leaves = new Set<string>();
  for (const name of typeof content === 'string' ? content.split('\n') : content) {
    const named = allOf(branches).filter(({ title, path }) => [title, path].some((text) => plain(text) === plain(name)));
    const meant = named.length === 0 && name === ALL ? branches : named;
    if (meant.length === 0) return { outcome: 'option-missing', detail: name, there: allOf(branches).map(({ title }) => title) };
    if (named.length > 1) return { outcome: 'ambiguous', there: named.map(({ path }) => path) };
    for (const leaf of meant.flatMap(leavesOf)) leaves.add(leaf.path);
  }
  return leaves;
}

function branchesOf(widget: Widget | undefined): Branch[] {
  return widget === undefined ? [] : below(widget.box, '');
}

function below(list: Element, above: string): Branch[] {
  return [...list.querySelectorAll(':scope > li')].flatMap((item) => {
    const title = tidy(item.querySelector(':scope > .tree-node > .tree-title')?.textContent ?? '');
    const box = item.querySelector(':scope > .tree-node > .tree-checkbox');
    const inner = item.querySelector(':scope > ul');
    const path = `${above}${title}`;
    return box === null ? [] : [{ title, path, box, below: inner === null ? [] : below(inner, `${path}/`) }];
  });
}

function allOf(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((branch) => [branch, ...allOf(branch.below)]);
}

function leavesOf(branch: Branch): readonly Branch[] {
  return branch.below.length === 0 ? [branch] : branch.below.flatMap(leavesOf);
}

/** 1 is chosen, 0 is not, 2 is partly. */
function isOn({ box }: Branch): boolean {
  return box.matches('.tree-checkbox1');
}

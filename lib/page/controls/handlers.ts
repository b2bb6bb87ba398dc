import type { Control } from '../../domain/page.ts';
import { chips } from './chips.ts';
import { choice } from './choice.ts';
import { dropdowns } from './dropdowns.ts';
import { file } from './file.ts';
import type { Handler } from './handler.ts';
import { lines } from './lines.ts';
import { list } from './list.ts';
import { password } from './password.ts';
import { rows } from './rows.ts';
import { slots } from './slots.ts';
import { text } from './text.ts';
import { tree } from './tree.ts';
import type { Shape } from './widget.ts';

/** Every kind of control a page file may name. To add one: its file here, its name in lib/domain/page.ts. */
export const HANDLERS: Readonly<Record<Control, Handler>> = {
  text,
  password,
  choice,
  dropdowns,
  lines,
  slots,
  chips,
  rows,
  list,
  tree,
  file,
};

const TYPED: readonly Shape[] = ['text', 'password', 'masked', 'area'];

/**
 * What a field of that kind may look like in the page. A vendor may show a secret in clear or masked: both are typed into,
 * and the DOM decides how.
 */
export const SHAPES: Readonly<Record<Control, readonly Shape[]>> = {
  text: TYPED,
  password: TYPED,
  choice: ['select', 'combo', 'radio'],
  dropdowns: ['dropdown'],
  lines: ['area'],
  slots: TYPED,
  chips: ['editable'],
  rows: ['text'],
  list: TYPED,
  tree: ['tree'],
  file: ['file'],
};

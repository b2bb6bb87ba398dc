import { combo } from './combo.ts';
import type { Handler } from './handler.ts';
import { radio } from './radio.ts';
import { select } from './select.ts';
import type { Shape, Widget } from './widget.ts';

const BY_SHAPE: Partial<Record<Shape, Handler>> = { select, combo, radio };

/** One of a few: a native select, EasyUI's combo, or radio buttons, whichever the page shows. Options are named by their text. */
export const choice: Handler = {
  read: (widgets) => handlerOf(widgets).read(widgets),
  agrees: (widgets, content) => handlerOf(widgets).agrees(widgets, content),
  write: (widgets, content, writing) => handlerOf(widgets).write(widgets, content, writing),
};

function handlerOf([widget]: readonly Widget[]): Handler {
  return BY_SHAPE[widget?.shape ?? 'select'] ?? select;
}

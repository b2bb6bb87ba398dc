import type { Handler } from './handler.ts';
import { text } from './text.ts';

/** A password box: `type=password` is written as text is; EasyUI's masked one waits, in the same place, until it has taken the text in. */
export const password: Handler = text;

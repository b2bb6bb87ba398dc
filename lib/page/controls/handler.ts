import type { Content } from '../../domain/content.ts';
import type { FileBytes } from '../../domain/engine.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { Widget } from './widget.ts';

/** What the engine can do with one kind of control. */
export interface Handler {
  /** What the field holds: what would be posted, as the person names it. */
  read(widgets: readonly Widget[]): Content;
  /** True when both what is shown and what would be posted is this content. */
  agrees(widgets: readonly Widget[], content: Content): boolean;
  /** Why this content has no room in it, if it has none. */
  tooLong?(widgets: readonly Widget[], content: Content): string | undefined;
  /** Brings the content in as a person would, committed. Whether it took is for the caller to see. */
  write(widgets: readonly Widget[], content: Content, file?: FileBytes): Promise<Refusal | undefined>;
}

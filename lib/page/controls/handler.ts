import type { Content } from '../../domain/content.ts';
import type { FileBytes } from '../../domain/engine.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { Widget } from './widget.ts';

/**
 * Why nothing more may be written; undefined while the page is still the one that was proved. A console can exchange the account in an
 * open document while a list is waited for, so whatever waits asks again before it goes on.
 */
export type StillOurs = () => Refusal | undefined;

/** What a write may need beside the content. */
export interface Writing {
  readonly file?: FileBytes | undefined;
  readonly stillOurs: StillOurs;
}

/** What the engine can do with one kind of control. */
export interface Handler {
  /** What the field holds: what would be posted, as the person names it. */
  read(widgets: readonly Widget[]): Content;
  /** True when both what is shown and what would be posted is this content. */
  agrees(widgets: readonly Widget[], content: Content): boolean;
  /** Why this content has no room in it, if it has none. */
  tooLong?(widgets: readonly Widget[], content: Content): string | undefined;
  /** Brings the content in as a person would, committed. Whether it took is for the caller to see. */
  write(widgets: readonly Widget[], content: Content, writing: Writing): Promise<Refusal | undefined>;
}

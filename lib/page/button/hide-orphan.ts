/** The name the in-page button stands under in the isolated world. */
export const BUTTON = Symbol.for('kezhi.button');

/** Takes away the button of an extension that was exchanged under the page: nobody would hear its press any more. */
export function hideOrphan(): void {
  ((globalThis as Record<symbol, unknown>)[BUTTON] as { hide(): void } | undefined)?.hide();
}

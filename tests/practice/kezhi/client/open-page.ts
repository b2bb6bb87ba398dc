/** The shell hears this in its own window, from its own document and from the frames in its tabs. */
export const OPEN_PAGE = 'kezhi-open-page';

/** Asks the shell to open a page in a tab. */
export function openPage(id: string): void {
  window.top?.dispatchEvent(new CustomEvent(OPEN_PAGE, { detail: id }));
}

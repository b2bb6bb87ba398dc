import type { PageTask } from '../domain/engine.ts';
import type { Frame } from './engine-call.ts';

const FILE = '/page-button.js';

/** Brings the in-page button into a frame and shows it beside the part of the page the person works in. A frame that left is no error. */
export async function showButton(tabId: number, { documentId }: Frame, task: PageTask, text: string, hint: string): Promise<void> {
  const target = { tabId, documentIds: [documentId] };
  try {
    await chrome.scripting.executeScript({ target, files: [FILE] });
    await chrome.scripting.executeScript({ target, func: showInPage, args: [task, text, hint] });
  } catch {
    // The document left meanwhile, and the button with it.
  }
}

/** Takes the button away in every frame of the tab. */
export async function hideButton(tabId: number): Promise<void> {
  try {
    await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: hideInPage });
  } catch {
    // The tab left, or is no place of ours any more.
  }
}

/** Runs in the page's isolated world, where engine and button stand side by side: it must not use anything from outside itself. */
function showInPage(task: PageTask, text: string, hint: string): void {
  const world = globalThis as Record<symbol, unknown>;
  const engine = world[Symbol.for('kezhi.engine')] as { area(task: PageTask): Element | undefined } | undefined;
  const button = world[Symbol.for('kezhi.button')] as
    | { show(area: Element, page: string, text: string, hint: string): void; hide(): void }
    | undefined;
  const area = engine?.area(task);
  if (area === undefined) button?.hide();
  else button?.show(area, task.page.id, text, hint);
}

function hideInPage(): void {
  ((globalThis as Record<symbol, unknown>)[Symbol.for('kezhi.button')] as { hide(): void } | undefined)?.hide();
}

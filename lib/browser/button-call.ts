import type { PageTask } from '../domain/engine.ts';
import type { Frame } from './engine-call.ts';

const FILE = '/page-button.js';

/** What the button says: `text` on it, `hint` over it, and once nobody hears it any more, `gone`. */
interface Words {
  readonly text: string;
  readonly hint: string;
  readonly gone: string;
}

/** Brings the in-page button into a frame and shows it beside the part of the page the person works in. A frame that left is no error. */
export async function showButton(tabId: number, { documentId }: Frame, task: PageTask, words: Words): Promise<void> {
  const target = { tabId, documentIds: [documentId] };
  try {
    await chrome.scripting.executeScript({ target, files: [FILE] });
    await chrome.scripting.executeScript({ target, func: showInPage, args: [task, words] });
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
function showInPage(task: PageTask, words: Words): void {
  const world = globalThis as Record<symbol, unknown>;
  const engine = world[Symbol.for('kezhi.engine')] as { area(task: PageTask): Element | undefined } | undefined;
  const button = world[Symbol.for('kezhi.button')] as { show(area: Element, page: string, words: Words): void; hide(): void } | undefined;
  const area = engine?.area(task);
  if (area === undefined) button?.hide();
  else button?.show(area, task.page.id, words);
}

function hideInPage(): void {
  ((globalThis as Record<symbol, unknown>)[Symbol.for('kezhi.button')] as { hide(): void } | undefined)?.hide();
}

import type { PageTask } from '../domain/engine.ts';
import { listen } from './answers/listen.ts';
import { waitForAnswer } from './answers/wait-for-answer.ts';
import type { Widget } from './controls/widget.ts';
import { saveButton } from './save-button.ts';

/** How long the vendor may take to answer a person's own save, in ms: as long as ours. */
const ANSWERS_BY = 15_000;

/** The controls that the engine has written in this document since the last save that succeeded. */
let written = new WeakSet<Element>();

/** Pages whose vendor's save is listened to. */
const heard = new Set<string>();

/** Notes that controls were written. From now on a person's own press on the vendor's save is heard too. */
export function noteWritten(task: PageTask, widgets: readonly Widget[]): void {
  for (const { input } of widgets) written.add(input);
  if (heard.has(task.page.id)) return;
  heard.add(task.page.id);
  document.addEventListener('click', (event) => void (event.isTrusted && hearSave(task, event)), { capture: true });
}

/** True when any of the controls was written and not saved since. */
export function isUnsaved(widgets: readonly Widget[]): boolean {
  return widgets.some(({ input }) => written.has(input));
}

/** The vendor has saved, or the dialog was shut: what it held is saved or given up. */
export function forgetWritten(): void {
  written = new WeakSet();
}

async function hearSave(task: PageTask, event: Event): Promise<void> {
  const button = saveButton(task);
  if ('outcome' in button || !event.composedPath().includes(button)) return;
  const listener = listen(task, true);
  const answer = await waitForAnswer(task, listener, 'save', ANSWERS_BY);
  listener.stop();
  if (answer.outcome === 'saved') forgetWritten();
}

import type { PageTask } from '../domain/engine.ts';
import { listen } from './answers/listen.ts';
import { waitForAnswer } from './answers/wait-for-answer.ts';
import type { Widget } from './controls/widget.ts';
import { leaving } from './leave.ts';
import { saveButton } from './save-button.ts';

/** How long the vendor may take to answer a person's own save, in ms: as long as ours. */
const ANSWERS_BY = 15_000;

/** The controls that the engine has written in this document since the page's last save that succeeded, by page. */
const written = new Map<string, WeakSet<Element>>();

/** The controls that a person has typed in since the last save that succeeded here. */
let typed = new WeakSet<Element>();

/** Pages whose vendor's save is listened to. */
const heard = new Set<string>();

/** Notes that controls were written. */
export function noteWritten(task: PageTask, widgets: readonly Widget[]): void {
  const controls = written.get(task.page.id) ?? new WeakSet();
  for (const { input } of widgets) controls.add(input);
  written.set(task.page.id, controls);
  hearPage(task);
}

/** From now on what a person types in this document counts as not saved. Called once, when the engine comes. */
export function hearTyping(): void {
  const note = (event: Event): void => {
    const [control] = event.composedPath();
    if (event.isTrusted && control instanceof Element) typed.add(control);
  };
  document.addEventListener('input', note, { capture: true, signal: leaving() });
}

/** From now on a person's own press on the page's save is heard too. */
export function hearPage(task: PageTask): void {
  if (heard.has(task.page.id)) return;
  heard.add(task.page.id);
  const hear = (event: Event): void => void (event.isTrusted && hearSave(task, event));
  document.addEventListener('click', hear, { capture: true, signal: leaving() });
}

/** True when any of the page's controls was written or typed in and not saved since. */
export function isUnsaved(page: string, widgets: readonly Widget[]): boolean {
  return widgets.some(({ input }) => typed.has(input) || written.get(page)?.has(input) === true);
}

/** The vendor has saved the page, or its dialog was shut: what it held is saved or given up. */
export function forgetWritten(page: string): void {
  written.delete(page);
  typed = new WeakSet();
}

async function hearSave(task: PageTask, event: Event): Promise<void> {
  const button = saveButton(task);
  if ('outcome' in button || !event.composedPath().includes(button)) return;
  const listener = listen(task, true);
  const answer = await waitForAnswer(task, listener, 'save', ANSWERS_BY);
  listener.stop();
  if (answer.outcome === 'saved') forgetWritten(task.page.id);
}

import { expect, type FrameLocator, type Locator, type Page as Tab } from '@playwright/test';
import type { FormField } from '../../../practice/kezhi/form.ts';

type Labelled = Readonly<Record<string, string>>;

/** Where a file of this name comes from, when the person picks one. */
export type Files = (name: string) => Buffer | undefined;

/** Brings a Kezhi form from what it holds to what it should hold as a person does: click, select what is there, type; choose from lists; pick files. */
export async function typeForm(tab: Tab, part: FrameLocator, fields: readonly FormField[], now: Labelled, wanted: Labelled, files: Files) {
  for (const field of fields) {
    const content = wanted[field.label] ?? '';
    if (content === (now[field.label] ?? '')) continue;
    if (field.kind === 'picture' || field.kind === 'certificate') await pick(tab, part, field, content.split('/').at(-1) ?? '', files);
    else if (field.kind === 'choice') await choose(part, boxOf(part, field), content);
    else await typeText(boxOf(part, field).locator('.textbox-text'), content, field.kind === 'password');
  }
}

/** Who leaves a password box before the last sign is covered loses what the box has not seen yet (filling: it looks every 200 ms). */
async function typeText(box: Locator, content: string, covers: boolean): Promise<void> {
  await typeOver(box, content);
  if (covers) await expect(box).toHaveValue('●'.repeat(content.length), { timeout: 30_000 });
}

function boxOf(part: FrameLocator, { name }: FormField): Locator {
  return part.locator('span.textbox', { has: part.locator(`input[name="${name}"]`) });
}

/** What stands in a box is selected by one more key, so that the typed text takes its place. */
export async function typeOver(box: Locator, content: string): Promise<void> {
  await box.click();
  if ((await box.inputValue()) !== '') await box.press('ControlOrMeta+a');
  await box.pressSequentially(content);
}

async function choose(part: FrameLocator, box: Locator, content: string): Promise<void> {
  await box.locator('.combo-arrow').click();
  await part.locator('.combo-p:visible .combobox-item', { hasText: new RegExp(`^${content}$`) }).click();
}

async function pick(tab: Tab, part: FrameLocator, { name, kind }: FormField, file: string, files: Files): Promise<void> {
  const button = kind === 'picture' ? part.locator(`input[data-upload="${name}"]`) : part.locator(`[data-choose="${name}"]`);
  const [chooser] = await Promise.all([tab.waitForEvent('filechooser'), button.click()]);
  const chosen = { name: file, mimeType: 'application/octet-stream', buffer: files(file) ?? Buffer.from('') };
  await Promise.all([tab.waitForResponse(/\/upload$/), chooser.setFiles(chosen)]);
}

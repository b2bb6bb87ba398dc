import { ownOrigin } from '../browser/runtime.ts';
import { openTab } from '../browser/tabs.ts';
import { type PaperName, paperAddress } from '../domain/paper-address.ts';

/** Opens a sheet or the report as a page of its own, to be printed or kept. */
export async function openPaper(paper: PaperName): Promise<void> {
  await openTab(`${ownOrigin()}/sheet.html${paperAddress(paper)}`);
}

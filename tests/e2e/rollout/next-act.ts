import { expect, type Page as Tab } from '@playwright/test';
import type { Visit } from './visit.ts';

/** Buttons of the card that lead on; the first that can be pressed is the next. */
const BUTTONS = ['bind', 'open-dialog', 'apply-save', 'prove'] as const;

/** What the card of a page asks of the person next: to be chosen among those of the tab, a button to press, a fact to type, or nothing, since it refuses. */
export type Act =
  | { readonly choose: true }
  | { readonly press: (typeof BUTTONS)[number] }
  | { readonly give: string }
  | { readonly refused: true };

/** What tells the cards of one page and its console. */
interface Wanted {
  readonly page: string;
  readonly title: string;
  readonly vendor: string;
}

/** The card as it stands, or undefined while it is not this page's, or works. Runs in the panel. */
function readCard([{ page, title, vendor }, buttons]: readonly [Wanted, typeof BUTTONS]): Act | undefined {
  const card = document.querySelector('main [data-card]');
  if (card === null || card.querySelector('[data-busy]')) return undefined;
  // Whose the console is, is asked once for all of its pages.
  const asksWhose = card.matches('[data-card="whose"]') && card.querySelector('p')?.textContent === vendor;
  const isWanted = asksWhose || card.querySelector('h2')?.textContent === title;
  if (!isWanted) return card.querySelector(`[data-page="${page}"]`) ? { choose: true } : undefined;
  if (card.matches('[data-card="refused"]') || card.querySelector('tr[data-refusal]')) return { refused: true };
  const fact = card.querySelector('form[data-fact]')?.getAttribute('data-fact');
  if (fact) return { give: fact };
  const press = buttons.find((action) => card.querySelector(`button[data-action="${action}"]:not(:disabled)`));
  return press && { press };
}

/** Waits until the panel shows this page's card at rest and answers what it asks for. Rejects when nothing can be done on it. */
export async function nextAct(panel: Tab, { page, vendor }: Pick<Visit, 'page' | 'vendor'>): Promise<Act> {
  const wanted: Wanted = { page: page.id, title: page.title, vendor: vendor.title };
  let act: Act | undefined;
  const look = async (): Promise<Act | undefined> => {
    act = await panel.evaluate(readCard, [wanted, BUTTONS] as const);
    return act;
  };
  await expect.poll(look, { message: `the panel shows the card of ${page.title}`, timeout: 30_000, intervals: [100] }).toBeDefined();
  return act as Act;
}

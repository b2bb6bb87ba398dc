import { expect, type Page as Tab } from '@playwright/test';

/** Buttons of the card that lead on; the first that can be pressed is the next. */
const BUTTONS = ['bind', 'open-dialog', 'apply-save', 'prove'] as const;

/** What the card of a page asks of the person next: a button to press, a fact to type, or nothing, since it refuses. */
export type Act = { readonly press: (typeof BUTTONS)[number] } | { readonly give: string } | { readonly refused: true };

/** The card as it stands, or undefined while it is not this page's, or works. Runs in the panel. */
function readCard([title, buttons]: readonly [string, typeof BUTTONS]): Act | undefined {
  const card = document.querySelector('main [data-card]');
  if (card?.querySelector('h2')?.textContent !== title || card.querySelector('[data-busy]')) return undefined;
  if (card.matches('[data-card="refused"]') || card.querySelector('tr[data-refusal]')) return { refused: true };
  const fact = card.querySelector('form[data-fact]')?.getAttribute('data-fact');
  if (fact) return { give: fact };
  const press = buttons.find((action) => card.querySelector(`button[data-action="${action}"]:not(:disabled)`));
  return press && { press };
}

/** Waits until the panel shows this page's card at rest and answers what it asks for. Rejects when nothing can be done on it. */
export async function nextAct(panel: Tab, title: string): Promise<Act> {
  let act: Act | undefined;
  const look = async (): Promise<Act | undefined> => {
    act = await panel.evaluate(readCard, [title, BUTTONS] as const);
    return act;
  };
  await expect.poll(look, { message: `the panel shows the card of ${title}`, timeout: 30_000, intervals: [100] }).toBeDefined();
  return act as Act;
}

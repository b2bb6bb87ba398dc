import { expect, type Page as Tab } from '@playwright/test';
import type { Purpose, Visit } from './visit.ts';

/** Buttons of the card that lead on, by what the person comes for; the first that can be pressed is the next. */
const BUTTONS = {
  apply: ['bind', 'open-dialog', 'apply-save', 'prove'],
  add: ['bind', 'add', 'prove'],
  capture: ['bind', 'open-dialog', 'capture'],
  press: ['bind', 'press', 'prove'],
  probe: ['bind', 'probe', 'open-dialog'],
} as const satisfies Record<Purpose, readonly string[]>;

export type CardButton = (typeof BUTTONS)[Purpose][number];

/** What the card of a page asks of the person next: to be chosen among those of the tab, a button to press, a fact or file to give, a value to settle, or nothing, since it refuses. */
export type Act =
  | { readonly choose: true }
  | { readonly press: CardButton }
  | { readonly give: string; readonly file: boolean }
  | { readonly decide: string }
  | { readonly refused: true };

/** What tells the cards of one page and its console. */
interface Wanted {
  readonly page: string;
  readonly title: string;
  readonly vendor: string;
  /** The card is there to be filled: what it lacks comes first. */
  readonly gives: boolean;
  /** What the button that fetches stands in; blank: anywhere. */
  readonly within: string;
}

/** The card as it stands, or undefined while it is not this page's, or works. Runs in the panel. */
function readCard([{ page, title, vendor, gives, within }, buttons]: readonly [Wanted, readonly string[]]): unknown {
  const card = document.querySelector('main [data-card]');
  if (card === null || card.querySelector('[data-busy]')) return undefined;
  // Whose the console is, is asked once for all of its pages.
  const asksWhose = card.matches('[data-card="whose"]') && card.querySelector('p')?.textContent === vendor;
  const isWanted = asksWhose || card.querySelector('h2')?.textContent === title;
  if (!isWanted) return card.querySelector(`[data-page="${page}"]`) ? { choose: true } : undefined;
  if (card.matches('[data-card="refused"]') || card.querySelector('tr[data-refusal]')) return { refused: true };
  // What may be given and need not is folded away.
  const asked = gives ? card.querySelector('[data-fact]:not(details [data-fact])') : null;
  if (asked) return { give: asked.getAttribute('data-fact') ?? '', file: asked.localName !== 'form' };
  const open = gives ? card.querySelector('form[data-value]:not(details form)') : null;
  if (open) return { decide: open.getAttribute('data-value') ?? '' };
  const press = buttons.find((action) =>
    card.querySelector(`${action === 'probe' ? within : ''} button[data-action="${action}"]:not(:disabled)`),
  );
  return press && { press };
}

/** Where the button that fetches stands, as CSS. */
export function placeOf({ probes }: Pick<Visit, 'probes'>): string {
  return probes === undefined ? '' : `[data-probe="${probes}"]`;
}

/** Waits until the panel shows this page's card at rest and answers what it asks for. Rejects when nothing can be done on it. */
export async function nextAct(panel: Tab, visit: Omit<Visit, 'facts' | 'goThere'>): Promise<Act> {
  const { page, vendor, purpose = 'apply' } = visit;
  const gives = purpose === 'apply' || purpose === 'add' || visit.decisions !== undefined;
  const wanted: Wanted = { page: page.id, title: page.title, vendor: vendor.title, gives, within: placeOf(visit) };
  let act: unknown;
  const look = async (): Promise<unknown> => {
    act = await panel.evaluate(readCard, [wanted, BUTTONS[purpose]] as const);
    return act;
  };
  const message = `the panel shows the card of ${page.title}`;
  await expect
    .poll(look, { message, timeout: 30_000, intervals: [100] })
    .toBeDefined()
    .catch(async () => {
      throw new Error(`${message}: it shows ${await panel.evaluate(seenInstead)}`);
    });
  return act as Act;
}

/** Which card there is in place of the one waited for, and whether it works. Runs in the panel. */
function seenInstead(): string {
  const card = document.querySelector('main [data-card]');
  const busy = card?.querySelector('[data-busy]')?.getAttribute('data-busy');
  return [card?.getAttribute('data-card') ?? 'none', card?.querySelector('h2')?.textContent ?? '', busy ?? ''].join(' ');
}

import { expect, type Page as Tab } from '@playwright/test';

/** What the card of a page asks of the person next. `facts`: ids of those to type. */
export type Act =
  | { readonly press: 'bind' | 'open-dialog' | 'apply-save' | 'prove' }
  | { readonly give: string }
  | { readonly refused: string };

/** The card as it stands, or undefined while it is not this page's, or works. Runs in the panel. */
function readCard(title: string): Act | undefined {
  const card = document.querySelector('main [data-card]');
  if (card?.querySelector('h2')?.textContent !== title || card.querySelector('[data-busy]')) return undefined;
  const kind = card.getAttribute('data-card');
  if (kind === 'refused') return { refused: card.querySelector('[data-outcome]')?.getAttribute('data-outcome') ?? 'wrong-page' };
  const fact = card.querySelector('form[data-fact]')?.getAttribute('data-fact');
  if (fact) return { give: fact };
  const enabled = [...card.querySelectorAll<HTMLButtonElement>('button[data-action]:not(:disabled)')].map(
    (button) => button.dataset['action'],
  );
  const press = (['bind', 'open-dialog', 'apply-save', 'prove'] as const).find((action) => enabled.includes(action));
  return press && { press };
}

/** Waits until the panel shows this page's card at rest and answers what it asks for. Rejects when nothing can be done on it. */
export async function nextAct(panel: Tab, title: string): Promise<Act> {
  let act: Act | undefined;
  await expect
    .poll(
      async () => {
        act = await panel.evaluate(readCard, title);
        return act;
      },
      { message: `the panel shows the card of ${title}`, timeout: 30_000 },
    )
    .toBeDefined();
  return act as Act;
}

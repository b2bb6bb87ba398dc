interface Waiting {
  uuid: string;
  purpose: 'login' | 'whitelist' | 'secret' | 'mini';
  about: string;
}

const list = document.querySelector<HTMLElement>('.phone__list');
const empty = document.querySelector<HTMLElement>('.phone__empty');
const who = document.querySelector<HTMLSelectElement>('.phone__who select');

/** How often the phone looks for new codes. */
const LOOKS_EVERY_MS = 1000;

const buttons = [
  ['confirmed', '确认'],
  ['rejected', '拒绝'],
  ['stranger', '以非管理员扫码'],
  ['expired', '让二维码过期'],
] as const;

function card(scan: Waiting): HTMLElement {
  const item = document.createElement('li');
  item.className = 'phone__card';
  item.dataset.uuid = scan.uuid;
  const about = document.createElement('p');
  about.textContent = scan.about;
  item.append(about);
  for (const [answer, text] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `phone__button phone__button_${answer}`;
    button.textContent = text;
    button.addEventListener('click', () => void answerScan(scan.uuid, answer));
    item.append(button);
  }
  return item;
}

/** Draws what waits; a card that is already there stays, so that a press is never lost under a redrawing. */
function draw(waiting: readonly Waiting[]): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('.phone__card') ?? [])];
  for (const old of cards) if (!waiting.some((scan) => scan.uuid === old.dataset.uuid)) old.remove();
  for (const scan of waiting) if (!cards.some((old) => old.dataset.uuid === scan.uuid)) list?.append(card(scan));
  if (empty) empty.hidden = waiting.length > 0;
}

async function answerScan(uuid: string, answer: string): Promise<void> {
  const sent = await fetch('/answer', { method: 'POST', body: new URLSearchParams({ uuid, answer, account: who?.value ?? '' }) });
  draw((await sent.json()) as Waiting[]);
}

async function look(): Promise<void> {
  draw((await (await fetch('/waiting')).json()) as Waiting[]);
  setTimeout(look, LOOKS_EVERY_MS);
}

void look();

import type { BrowserContext, Frame, Page } from '@playwright/test';
import { storedByPlace } from './stored-by-place.ts';

/** Where a text stands: `session <key>`, `local <key>`, `database <store>`, or `<address> <element> <where in it>` of a page. */
type Place = string;

/** An extension page and the browser it is in. */
interface House {
  readonly context: BrowserContext;
  readonly keeper: Page;
}

/** Every place in the extension's storage and in all open pages, frames and open shadow roots, where a text stands in clear; sorted, each once. */
export async function placesWith({ context, keeper }: House, text: string): Promise<Place[]> {
  const written = JSON.stringify(text).slice(1, -1);
  const stored = Object.entries(await storedByPlace(keeper)).flatMap(([place, content]) =>
    place.includes(text) || content.includes(written) ? [place] : [],
  );
  const frames = context.pages().flatMap((page) => page.frames());
  const shown = await Promise.all(frames.map((frame) => shownIn(frame, text)));
  return [...new Set([...stored, ...shown.flat()])].sort();
}

async function shownIn(frame: Frame, text: string): Promise<Place[]> {
  const { origin, pathname } = new URL(frame.url());
  const places = await frame.evaluate(shownPlaces, text).catch(() => []); // a frame that left shows nothing any more
  return places.map((place) => `${origin.startsWith('http') ? origin : ''}${pathname} ${place}`);
}

/** Runs in a page. */
function shownPlaces(text: string): string[] {
  const places: string[] = [];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const name = `${element.localName}${element.getAttribute('name') === null ? '' : `[name=${element.getAttribute('name')}]`}`;
      for (const { name: attribute, value } of element.attributes) if (value.includes(text)) places.push(`${name} ${attribute}`);
      if ('value' in element && String(element.value).includes(text)) places.push(`${name} value`);
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent);
      if (own.join('').includes(text)) places.push(`${name} text`);
      if (element.shadowRoot !== null) look(element.shadowRoot);
    }
  };
  look(document);
  return places;
}

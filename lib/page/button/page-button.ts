import { leaving } from '../leave.ts';
import { freePlace } from './free-place.ts';
import { HOST } from './host.ts';
import { onTrustedPress } from './trusted-press.ts';

/** What the button says; plain texts. `gone`: nobody hears it any more, and what to do. */
export interface ButtonWords {
  readonly text: string;
  readonly hint: string;
  readonly gone: string;
}

/** The in-page button of one document. */
export interface PageButton {
  /** Shows it beside the part of the page the person works in, or moves it there. Does nothing when it covers something everywhere. */
  show(area: Element, page: string, words: ButtonWords): void;
  hide(): void;
}

const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483647; }
button { font: 13px/1.4 "PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif; color: #fff; background: #0f6b4f;
  border: 1px solid #0a4d39; border-radius: 6px; padding: 4px 10px; cursor: pointer; white-space: nowrap; }
button:hover { background: #0c5a43; }
button:disabled { background: #6b5100; cursor: default; }
button:focus-visible { outline: 2px solid #f2b705; outline-offset: 2px; }
`;

/**
 * Makes the button of this document, not shown yet. `onPress` gets the page it was shown for, and only for a press a person meant; it
 * answers false when nobody hears it, and the button says so and is pressed no more. It goes when the extension leaves the page.
 */
export function makePageButton(onPress: (page: string) => boolean): PageButton {
  const { host, button } = draw();
  let shown: { area: Element; page: string; end: () => void } | undefined;
  const place = (): void => {
    if (shown === undefined || !shown.area.isConnected) {
      hide();
      return;
    }
    const free = freePlace(shown.area.getBoundingClientRect(), host.getBoundingClientRect(), host);
    host.style.visibility = free === undefined ? 'hidden' : 'visible';
    if (free !== undefined) Object.assign(host.style, { left: `${free.left}px`, top: `${free.top}px` });
  };
  const hide = (): void => {
    shown?.end();
    shown = undefined;
    host.remove();
  };
  const show = (area: Element, page: string, { text, hint, gone }: ButtonWords): void => {
    Object.assign(button, { textContent: text, title: hint });
    if (!host.isConnected) document.documentElement.append(host);
    // Shown for the same page already: what it has been seen for so far counts on, or a page that never rests could not be pressed.
    const end = shown?.page === page ? shown.end : follow(button, place, () => onPress(page) || retire(button, gone, place));
    if (shown?.page !== page) shown?.end();
    shown = { area, page, end };
    place();
  };
  leaving().addEventListener('abort', hide);
  return { show, hide };
}

/** Says on the button, at the length it has now, that it is of no use any more. */
function retire(button: HTMLButtonElement, gone: string, place: () => void): void {
  Object.assign(button, { textContent: gone, title: '', disabled: true });
  place();
}

function draw(): { host: HTMLElement; button: HTMLButtonElement } {
  const host = document.createElement('div');
  const button = document.createElement('button');
  button.type = 'button';
  const style = document.createElement('style');
  style.textContent = STYLE;
  host.attachShadow({ mode: 'closed' }).append(style, button);
  (globalThis as Record<symbol, unknown>)[HOST] = host;
  return { host, button };
}

/** Follows the page as it scrolls and resizes, and the presses on the button. */
function follow(button: HTMLElement, place: () => void, press: () => void): () => void {
  const endPress = onTrustedPress(button, press);
  addEventListener('resize', place);
  document.addEventListener('scroll', place, { capture: true, passive: true });
  return () => {
    endPress();
    removeEventListener('resize', place);
    document.removeEventListener('scroll', place, { capture: true });
  };
}

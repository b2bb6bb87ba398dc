import { freePlace } from './free-place.ts';
import { HOST } from './host.ts';
import { onTrustedPress } from './trusted-press.ts';

/** The in-page button of one document. */
export interface PageButton {
  /** Shows it beside the part of the page the person works in, or moves it there; texts are plain text. Does nothing when it covers something everywhere. */
  show(area: Element, page: string, text: string, hint: string): void;
  hide(): void;
}

const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483647; }
button { font: 13px/1.4 "PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif; color: #fff; background: #0f6b4f;
  border: 1px solid #0a4d39; border-radius: 6px; padding: 4px 10px; cursor: pointer; white-space: nowrap; }
button:hover { background: #0c5a43; }
button:focus-visible { outline: 2px solid #f2b705; outline-offset: 2px; }
`;

/** Makes the button of this document, not shown yet. `onPress` gets the page it was shown for, and only for a press a person meant. */
export function makePageButton(onPress: (page: string) => void): PageButton {
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
  const show = (area: Element, page: string, text: string, hint: string): void => {
    button.textContent = text;
    button.title = hint;
    if (!host.isConnected) document.documentElement.append(host);
    // Shown for the same page already: what it has been seen for so far counts on, or a page that never rests could not be pressed.
    const end = shown?.page === page ? shown.end : follow(button, place, () => onPress(page));
    if (shown?.page !== page) shown?.end();
    shown = { area, page, end };
    place();
  };
  return { show, hide };
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

import { freePlace } from '../button/free-place.ts';

/** A warning of the extension in a vendor's page. */
export interface Warning {
  /** Shows it beside a part of the page: what it is about, the things due, and how to go on without. All plain text. */
  show(beside: DOMRect, about: string, due: readonly string[], anyway: string): void;
  hide(): void;
}

/** Where it would lie over something everywhere it stands at the top, and lets presses through. */
const TOP = { left: 8, top: 8 };

const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483647; pointer-events: none; }
div { box-sizing: border-box; width: 300px; font: 13px/1.6 "PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif; color: #3d2c00;
  background: #fff7e0; border: 1px solid #b98900; border-radius: 6px; padding: 8px 12px; box-shadow: 0 2px 10px rgb(0 0 0 / 20%); }
ol { margin: 4px 0; padding-left: 20px; }
b { font-weight: 600; }
p { margin: 0; color: #6b5100; }
`;

/** Makes the warning of this document, in a closed shadow root, not shown yet. */
export function makeWarning(): Warning {
  const host = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  host.attachShadow({ mode: 'closed' }).append(style, box);
  return {
    show(beside, about, due, anyway) {
      box.replaceChildren(part('b', about), list(due), part('p', anyway));
      document.documentElement.append(host);
      const { left, top } = freePlace(beside, host.getBoundingClientRect(), host) ?? TOP;
      Object.assign(host.style, { left: `${left}px`, top: `${top}px` });
    },
    hide: () => host.remove(),
  };
}

function list(texts: readonly string[]): HTMLElement {
  const items = document.createElement('ol');
  items.append(...texts.map((text) => part('li', text)));
  return items;
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

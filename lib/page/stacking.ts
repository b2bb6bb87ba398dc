import { parentOf } from './composed.ts';

/** Orders elements from the topmost down: by z-index where it is set, else the later one in the document lies above. */
export function topmostFirst(elements: readonly Element[]): Element[] {
  return [...elements].sort((one, other) => {
    if (one.contains(other)) return 1;
    if (other.contains(one)) return -1;
    const difference = layerOf(other) - layerOf(one);
    if (difference !== 0) return difference;
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
  });
}

/** The outermost z-index in force on an element; the top layer of a modal `dialog` lies above all. */
function layerOf(element: Element): number {
  let layer = 0;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (at.matches('dialog:modal')) return Number.POSITIVE_INFINITY;
    const own = Number(at.ownerDocument.defaultView?.getComputedStyle(at).zIndex);
    if (!Number.isNaN(own)) layer = own;
  }
  return layer;
}

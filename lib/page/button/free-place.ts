/** What a person presses or types in: the button may lie over none of it. */
const CONTROLS = 'a,button,input,select,textarea,label,summary,[role=button],[role=tab],[onclick],[contenteditable]';

const GAP = 6;

export interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * A place in the viewport for a box of this size beside or in the corner of `area`, where it covers no control of the page;
 * undefined when there is none. `own` is the box's own host, which may lie there already.
 */
export function freePlace(area: DOMRect, size: { width: number; height: number }, own: Element): Place | undefined {
  const { width, height } = size;
  const right = Math.min(area.right, innerWidth) - width - GAP;
  const places: Place[] = [
    { left: area.right + GAP, top: Math.max(area.top, 0) + GAP },
    { left: right, top: area.top - height - GAP },
    { left: right, top: Math.max(area.top, 0) + GAP },
    { left: right, top: Math.min(area.bottom, innerHeight) - height - GAP },
    { left: area.left - width - GAP, top: Math.max(area.top, 0) + GAP },
    { left: innerWidth - width - GAP, top: innerHeight - height - GAP },
  ];
  return places.find((place) => isFree(place, size, own));
}

function isFree({ left, top }: Place, { width, height }: { width: number; height: number }, own: Element): boolean {
  if (left < 0 || top < 0 || left + width > innerWidth || top + height > innerHeight) return false;
  const columns = [left, left + width / 4, left + width / 2, left + (3 * width) / 4, left + width - 1];
  const rows = [top, top + height / 2, top + height - 1];
  return columns.every((x) =>
    rows.every((y) => !document.elementsFromPoint(x, y).some((element) => element !== own && element.closest(CONTROLS) !== null)),
  );
}

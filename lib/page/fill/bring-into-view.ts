/** Scrolls an element to the middle when it is not wholly in view; sticky heads and feet do not cover the middle. */
export function bringIntoView(element: Element): void {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  if (box.top >= 0 && box.left >= 0 && box.bottom <= view.innerHeight && box.right <= view.innerWidth) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

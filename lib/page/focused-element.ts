import { documentsAbove, frameOf } from './frames.ts';

/**
 * The element that keys would go to if the page had the focus; undefined when it is none of this document's. A press in the side panel or in a
 * menu takes the focus from the page and leaves this as it is. Below a frame of another origin nothing can be told.
 */
export function focusedElement(): Element | undefined {
  const documents = documentsAbove(document);
  if (documents.at(-1)?.defaultView !== top) return undefined;
  const leads = documents.slice(0, -1).every((inner) => innermost(frameOf(inner)?.ownerDocument) === frameOf(inner));
  const focused = leads ? innermost(document) : undefined;
  return focused?.matches('body,html,iframe,frame') ? undefined : focused;
}

/** Into open shadow roots: their host is what the document calls active. */
function innermost(at: Document | undefined): Element | undefined {
  let active = at?.activeElement ?? undefined;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

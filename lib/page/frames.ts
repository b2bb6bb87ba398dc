import { isShownField } from './shown.ts';

/** The frame element that holds a document, as far as its own origin can be seen; undefined at the top and below a foreign frame. */
export function frameOf(doc: Document): Element | undefined {
  return doc.defaultView?.frameElement ?? undefined;
}

/** This document and the ones around it, nearest first, as far as they are of the same origin. */
export function documentsAbove(doc: Document): Document[] {
  const frame = frameOf(doc);
  return frame === undefined ? [doc] : [doc, ...documentsAbove(frame.ownerDocument)];
}

/** True when a person can see the document: no frame around it is hidden, collapsed or faint. */
export function isFrameShown(doc: Document): boolean {
  const view = doc.defaultView;
  if (view === null || view.innerWidth === 0 || view.innerHeight === 0) return false;
  const frame = frameOf(doc);
  return frame === undefined || (isShownField(frame) && isFrameShown(frame.ownerDocument));
}

/** This document and those in the frames below it that a person sees, as far as they are of the same origin and have loaded. */
export function shownDocuments(doc: Document): Document[] {
  const frames = [...doc.querySelectorAll<HTMLIFrameElement>('iframe,frame')].map(({ contentDocument }) => contentDocument);
  const shown = frames.filter((inner) => inner !== null && inner.readyState === 'complete' && isFrameShown(inner));
  return [doc, ...shown.flatMap((inner) => (inner === null ? [] : shownDocuments(inner)))];
}

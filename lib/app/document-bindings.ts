import { readArea, writeArea } from '../browser/areas.ts';

const keyOf = (documentId: string): string => `bound:${documentId}`;

/**
 * For a console that does not show whose it is: the person says it for one top document, and it ends with it. A sign-out, a sign-in as
 * somebody else or a reload brings another document, and the question is asked again.
 */
export async function bindDocument(documentId: string, merchant: string): Promise<void> {
  await writeArea('session', keyOf(documentId), merchant);
}

export async function isDocumentBound(documentId: string, merchant: string): Promise<boolean> {
  return documentId !== '' && (await readArea('session', keyOf(documentId))) === merchant;
}

import { allFacts } from '../catalog/all-facts.ts';
import type { Merchant } from '../domain/merchant.ts';

/** A fact that may be put into a text box as it stands. */
export interface PastableFact {
  readonly fact: string;
  readonly content: string;
}

/** The known facts of one line, chapter by chapter: no secrets, no files, and nothing of several lines. */
export function pastableFacts(merchant: Merchant | undefined): readonly PastableFact[] {
  const inOrder = [...allFacts.values()].sort((a, b) => a.chapter - b.chapter);
  return inOrder.flatMap(({ id, secret, file }) => {
    const known = secret === true || file === true ? undefined : merchant?.facts[id]?.content;
    const [content = '', ...more] = [known ?? []].flat();
    return content === '' || more.length > 0 || content.includes('\n') ? [] : [{ fact: id, content }];
  });
}

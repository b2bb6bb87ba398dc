import type { Account, PageTask } from '../domain/engine.ts';
import type { Refusal } from '../domain/outcome.ts';
import { readAccount } from './account.ts';
import { closest, findIn } from './composed.ts';
import { isFrameShown } from './frames.ts';
import { isShown } from './shown.ts';
import { type Survey, survey } from './survey.ts';
import { plain } from './text.ts';

/** What stands before every verb: the right origin, a document people see, somebody signed in, the right account. */
export function gate(task: Omit<PageTask, 'page' | 'kits' | 'nonce'>, from: Survey): { readonly account: Account } | Refusal {
  // A sandboxed frame keeps its address and loses its origin: only the origin of the window counts.
  if (self.origin !== task.origin) return { outcome: 'wrong-page', detail: self.origin };
  if (!isFrameShown(document)) return { outcome: 'wrong-page', detail: 'hidden frame' };
  if (isSignedOut(task.console.signedOut, from)) return { outcome: 'signed-out' };
  const account = readAccount(from, task.console.identity);
  const other = Object.entries(task.account ?? {}).find(([fact, mine]) => account[fact] !== undefined && account[fact] !== mine);
  if (other === undefined) return { account };
  return { outcome: 'wrong-merchant', there: [account[other[0]] ?? ''], detail: `${account[other[0]]} ≠ ${other[1]}` };
}

/** Why the document is not the merchant's any more, asked anew; undefined while it is. */
export function whyNotOurs(task: PageTask): Refusal | undefined {
  const passed = gate(task, survey([task]));
  return 'outcome' in passed ? passed : undefined;
}

/** True when this document or one around it says nobody is signed in. */
export function isSignedOut({ path, texts, css }: PageTask['console']['signedOut'], { documents, index, look }: Survey): boolean {
  // A menu may have 用户登录日志: a part of a sentence counts in an answer of the page alone, elsewhere only a whole one does.
  const saysSo = (element: Element): boolean => {
    const said = element.textContent ?? '';
    const sentences = said.split(/[，。！；,!;\n]/).map(plain);
    const isAnswer = closest(element, look.answer) !== undefined;
    const isSaid = (text: string): boolean => sentences.includes(text) || (isAnswer && plain(said).includes(text));
    return texts.map(plain).some(isSaid) && isShown(element);
  };
  return documents.some((doc) => {
    const { roots, said } = index(doc);
    if (path !== undefined && new RegExp(path).test(doc.location.pathname)) return true;
    return said.some(saysSo) || css.some((selector) => findIn(roots, selector).some(isShown));
  });
}

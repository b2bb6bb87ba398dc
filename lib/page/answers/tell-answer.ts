import type { SaveAnswer } from '../../domain/engine.ts';
import type { Page } from '../../domain/page.ts';
import { plain } from '../text.ts';
import type { Said } from './listen.ts';

/** A page's answer is one or two sentences; more of it helps nobody. */
const LONGEST = 200;

type Known = { readonly text: string; readonly answer: (said: string) => SaveAnswer };

/**
 * The answer that one of the page file's texts tells. Of several that fit the longest wins: `不成功` holds `成功`.
 * In answer areas a text may be a part of what is said; elsewhere a success or refusal must be all of it, so that a hint never answers.
 */
export function tellAnswer(said: readonly Said[], save: NonNullable<Page['save']>, during: 'save' | 'scan'): SaveAnswer | undefined {
  const known = [...knownEnds(save), ...knownScan(save, during)];
  let best: { length: number; answer: SaveAnswer } | undefined;
  for (const { text, answer } of known) {
    const words = plain(text);
    const one = said.find((saying) => fits(plain(saying.text), words, saying.place === 'answer' || isScanText(text, save)));
    if (one !== undefined && words.length > (best?.length ?? 0))
      best = { length: words.length, answer: answer(one.text.slice(0, LONGEST)) };
  }
  return best?.answer;
}

function knownEnds({ success, refused }: NonNullable<Page['save']>): Known[] {
  return [
    ...success.map((text): Known => ({ text, answer: (said) => ({ outcome: 'saved', said }) })),
    ...refused.map(({ text, says }): Known => ({ text, answer: (detail) => ({ outcome: 'refused-by-page', says, detail }) })),
  ];
}

/** The scan's beginning answers a save; its end without an answer is a refusal. */
function knownScan({ scan }: NonNullable<Page['save']>, during: 'save' | 'scan'): Known[] {
  if (scan === undefined) return [];
  const ends: Known[] = [
    ...scan.rejected.map((text): Known => ({ text, answer: (detail) => ({ outcome: 'refused-by-page', says: 'scan_rejected', detail }) })),
    ...scan.expired.map((text): Known => ({ text, answer: (detail) => ({ outcome: 'refused-by-page', says: 'scan_expired', detail }) })),
  ];
  return during === 'scan' ? ends : [...ends, ...scan.shown.map((text): Known => ({ text, answer: () => ({ outcome: 'scan' }) }))];
}

function isScanText(text: string, { scan }: NonNullable<Page['save']>): boolean {
  return scan !== undefined && [scan.shown, scan.rejected, scan.expired].some((texts) => texts.includes(text));
}

function fits(said: string, words: string, partly: boolean): boolean {
  return partly ? said.includes(words) : said.replace(/[!.,。，]+$/u, '') === words;
}

/** What a page says while it works is no answer yet. */
const BUSY = /^正在|(加载|处理|提交|保存|请求|上传|校验|验证|等待)中|请稍[候等后待]|loading|…$|\.\.\.$/i;

/** A sentence in an answer area that the page file does not know: a refusal in the page's own words. */
export function unknownAnswer(said: readonly Said[]): Said | undefined {
  return said.find(({ place, text }) => place === 'answer' && !BUSY.test(text));
}

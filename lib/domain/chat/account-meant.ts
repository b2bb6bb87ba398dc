/** Which of a merchant's two WeChat accounts a chat speaks of; `unclear` when the mini program was spoken of and may still be meant. */
export type AccountMeant = 'official' | 'mini' | 'unclear';

const NAMED = /公众号|服务号|小程序/g;

/** A line that is only a head for the lines below it is as short as this. */
const LONGEST_HEAD = 10;

/** Facts of the official account and their likeness at the mini program, which has no record of its original ID. */
const LIKENESS: Readonly<Record<string, string | undefined>> = { appId: 'miniAppId', appSecret: 'miniAppSecret', originalId: undefined };

/** The account meant at a place: the one named last before it in its line, else behind it, else in a head above. Undefined when none is named. */
export function accountMeant(lines: readonly string[], line: number, at: number): AccountMeant | undefined {
  const text = lines[line] ?? '';
  const own = lastNamed(text.slice(0, at)) ?? onlyNamed(text);
  if (own !== undefined) return own;
  const above = lines.slice(0, line).findLast((one) => lastNamed(one) !== undefined);
  if (above === undefined) return undefined;
  const named = lastNamed(above);
  if (above.trim().length <= LONGEST_HEAD) return named;
  return named === 'mini' ? 'unclear' : undefined;
}

/** True when a label says itself whose it is, or what it names exists at one account only. */
export function saysWhose(fact: string, label: string): boolean {
  return !(fact in LIKENESS) || lastNamed(label) !== undefined;
}

/** A fact with its likeness at the other account, where there is one. */
export function withLikeness(fact: string): readonly string[] {
  const other = LIKENESS[fact];
  return other === undefined ? [fact] : [fact, other];
}

/** Which of these facts belongs to the account that is meant; undefined when none does or it is unclear. */
export function ofAccount(facts: readonly string[], meant: AccountMeant): string | undefined {
  if (meant === 'unclear') return undefined;
  return facts.find((fact) => fact in LIKENESS === (meant === 'official'));
}

function lastNamed(text: string): 'official' | 'mini' | undefined {
  const last = text.match(NAMED)?.at(-1);
  if (last === undefined) return undefined;
  return last === '小程序' ? 'mini' : 'official';
}

/** The account a text names, when it names one alone. */
function onlyNamed(text: string): 'official' | 'mini' | undefined {
  const named = new Set((text.match(NAMED) ?? []).map((word) => word === '小程序'));
  return named.size === 1 ? lastNamed(text) : undefined;
}

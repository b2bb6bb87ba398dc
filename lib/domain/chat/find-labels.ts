import type { Fact } from '../fact.ts';
import { compact } from '../formats/tidy.ts';
import { foldLine } from './fold-line.ts';

/** What stands before a merchant's name. 「商户」 alone stands before anything. */
const NAME_LABELS = ['商户名称', '商户名', '店名', 'merchant name'];

/** A label in a line with what stands behind it. `of`: the fact, or `name` for the merchant's own. Places count in the line. */
export interface Labelled {
  readonly of: Fact | 'name';
  /** The name that stood there, as it is searched. */
  readonly label: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** Finds what people put before a value: a fact's title or another name of it. The longest one counts: 小程序 AppID is no AppID. */
export type LabelFinder = (line: string) => readonly Labelled[];

/** Makes the finder for these facts; files have no text that could be pasted. */
export function labelFinder(facts: readonly Fact[]): LabelFinder {
  const names = new Map<string, Fact | 'name'>(NAME_LABELS.map((label) => [foldLine(compact(label)), 'name']));
  for (const fact of facts) {
    if (fact.file === true) continue;
    for (const name of [fact.title.zh, fact.title.en, ...(fact.names ?? [])]) names.set(foldLine(compact(name)), fact);
  }
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  // Behind a label: a sign, a blank, the value itself in Latin letters or digits, or the end of the line.
  const pattern = new RegExp(
    `(?<![a-z0-9_])(${longestFirst.map(spaced).join('|')})(?:\\s*[:=]\\s*|\\s*[是为]\\s*|\\s+|(?=[a-z0-9]|$))`,
    'g',
  );
  return (line) => {
    const found = [...foldLine(line).matchAll(pattern)];
    return found.flatMap((match, at) => {
      const label = (match[1] ?? '').replace(/\s/g, '');
      const of = names.get(label);
      const [start, to] = [match.index + match[0].length, found[at + 1]?.index ?? line.length];
      return of === undefined ? [] : [{ of, label, value: line.slice(start, to), from: match.index, to }];
    });
  };
}

/** A name as a pattern, with blanks allowed between its characters; a Latin one must end where the word ends. */
function spaced(name: string): string {
  const letters = Array.from(name, (letter) => letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('[^\\S\\n]*');
  return /[a-z0-9]$/.test(name) ? `${letters}(?![a-z])` : letters;
}

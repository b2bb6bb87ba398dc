import type { Fact } from '../fact.ts';
import { allFormats } from '../formats/all-formats.ts';
import { dropUnseen } from '../formats/tidy.ts';
import { tidyName } from '../merchant-name.ts';
import { type LabelFinder, labelFinder } from './find-labels.ts';
import { findShapes, type ShapeKind } from './find-shapes.ts';
import { readValue } from './read-value.ts';

/** Something recognised in a chat, to be confirmed by a person before it goes anywhere. */
export interface ChatFind {
  /** `label`: its name stood before it. */
  readonly kind: 'label' | ShapeKind;
  readonly content: string;
  /** Facts it may be; none when a merchant's record has no place for it. */
  readonly targets: readonly string[];
  /** The fact it is, where the chat leaves no doubt. */
  readonly target?: string;
  /** Why it cannot be taken as it stands (`problem_<key>`). */
  readonly problem?: string;
}

export interface ChatRead {
  /** The merchant's name, where the chat tells it. */
  readonly name?: string;
  readonly finds: readonly ChatFind[];
}

/** Longer texts are no chat; they are cut. */
const LONGEST = 100_000;

/** The format that a shape's facts have. */
const FORMATS: Readonly<Record<ShapeKind, string>> = {
  'app-id': 'app-id',
  'original-id': 'original-id',
  'app-secret': 'app-secret',
  host: 'host-or-ip',
  port: 'port',
  phone: 'phone',
};

/** Words in the line that settle which of several facts is meant. */
const HINTS: Readonly<Record<string, RegExp>> = {
  appId: /公众号|服务号/,
  appSecret: /公众号|服务号/,
  originalId: /公众号|服务号/,
  miniAppId: /小程序/,
  miniAppSecret: /小程序/,
  syncDatabaseUrl: /数据库|33433/,
  orderSyncIp: /订单|8822/,
};

/** Reads a pasted chat: what stands behind a known name, then what shows what it is by its shape. Nothing is guessed. */
export type ChatReader = (pasted: string) => ChatRead;

/** Makes the reader for these facts. */
export function chatReader(facts: readonly Fact[]): ChatReader {
  const find = labelFinder(facts);
  return (pasted) => {
    const lines = joinLoose(pasted.slice(0, LONGEST).split(/\r\n|\r|\n/), find);
    const read = lines.map((line) => readLine(line, facts));
    const name = read.map((one) => one.name).find((one) => one !== undefined && one !== '');
    const finds = read.flatMap((one) => one.finds);
    const first = finds.filter((one, at) => finds.findIndex((other) => sameFind(other, one)) === at);
    return { ...(name === undefined ? {} : { name }), finds: first };
  };
}

interface Line {
  /** As pasted, without what cannot be seen. */
  readonly text: string;
  /** Something that cannot be seen stood in it. */
  readonly unseen: boolean;
  readonly labelled: ReturnType<LabelFinder>;
}

/** A label that ends its line belongs to the next one, as in chats copied from a table. */
function joinLoose(lines: readonly string[], find: LabelFinder): readonly Line[] {
  const read = lines
    .map((line): Line => {
      const text = dropUnseen(line);
      return { text, unseen: text !== line, labelled: find(text) };
    })
    .filter(({ text }) => text.trim() !== '');
  return read.map((line, at) => {
    const [next, last] = [read[at + 1], line.labelled.at(-1)];
    if (last === undefined || last.value.trim() !== '' || next === undefined || next.labelled.length > 0) return line;
    return { ...line, unseen: line.unseen || next.unseen, labelled: [...line.labelled.slice(0, -1), { ...last, value: next.text }] };
  });
}

function readLine({ text, unseen, labelled }: Line, facts: readonly Fact[]): ChatRead {
  const name = labelled.find(({ of }) => of === 'name')?.value;
  const finds = labelled.flatMap(({ of, value }): ChatFind[] => {
    if (of === 'name') return [];
    const read = readValue(value, of);
    if (read === undefined) return [];
    const odd = of.secret === true && unseen ? { problem: 'secret_unseen' } : {};
    return [{ kind: 'label', targets: [of.id], target: of.id, ...read, ...odd }];
  });
  const shapes = findShapes(text).map(({ kind, content }) => byShape(kind, content, text, facts));
  return { ...(name === undefined ? {} : { name: tidyName(name) }), finds: [...finds, ...shapes] };
}

function byShape(kind: ShapeKind, found: string, line: string, facts: readonly Fact[]): ChatFind {
  const targets = facts.filter(({ format }) => format === FORMATS[kind]).map(({ id }) => id);
  const hinted = targets.filter((id) => HINTS[id]?.test(line));
  const otherwise = targets.length === 1 && !/小程序/.test(line) ? targets[0] : undefined;
  const target = hinted.length === 1 ? hinted[0] : otherwise;
  const format = allFormats[FORMATS[kind]];
  const content = format?.normalise(found) ?? found;
  const problem = format?.check(content);
  return { kind, content, targets, ...(target === undefined ? {} : { target }), ...(problem === undefined ? {} : { problem }) };
}

/** The same content twice is one find: the first, since a label stands before the shape behind it. */
function sameFind(a: ChatFind, b: ChatFind): boolean {
  return a.content === b.content && (a.targets.length === 0 || b.targets.length === 0 || a.targets.some((id) => b.targets.includes(id)));
}

import type { Fact } from '../fact.ts';
import { allFormats } from '../formats/all-formats.ts';
import { dropUnseen } from '../formats/tidy.ts';
import { tidyName } from '../merchant-name.ts';
import { type AccountMeant, accountMeant, ofAccount, saysWhose, withLikeness } from './account-meant.ts';
import { type LabelFinder, type Labelled, labelFinder } from './find-labels.ts';
import { findShapes, type Shape, type ShapeKind } from './find-shapes.ts';
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

/** Words in the line that settle which of the two servers is meant. */
const SERVERS: Readonly<Record<string, RegExp>> = { syncDatabaseUrl: /数据库|33433/, orderSyncIp: /订单|8822/ };

/** Reads a pasted chat: what stands behind a known name, then what shows what it is by its shape. Nothing is guessed. */
export type ChatReader = (pasted: string) => ChatRead;

/** Makes the reader for these facts. */
export function chatReader(facts: readonly Fact[]): ChatReader {
  const find = labelFinder(facts);
  return (pasted) => {
    const lines = joinLoose(pasted.slice(0, LONGEST).split(/\r\n|\r|\n/), find);
    const texts = lines.map(({ text }) => text);
    const read = lines.map((line, number) => readLine(line, facts, (at) => accountMeant(texts, number, at)));
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

/** Which account is meant at a place of the line. */
type Meant = (at: number) => AccountMeant | undefined;

function readLine(line: Line, facts: readonly Fact[], meant: Meant): ChatRead {
  const name = line.labelled.find(({ of }) => of === 'name')?.value;
  const labelled = line.labelled.flatMap((label) => byLabel(label, line.unseen, meant));
  const shapes = findShapes(line.text).map((shape) => byShape(shape, line.text, facts, meant));
  return { ...(name === undefined ? {} : { name: tidyName(name) }), finds: [...labelled, ...shapes] };
}

function byLabel({ of, label, value, from }: Labelled, unseen: boolean, meant: Meant): readonly ChatFind[] {
  const read = of === 'name' ? undefined : readValue(value, of);
  if (of === 'name' || read === undefined) return [];
  const odd = of.secret === true && unseen ? { problem: 'secret_unseen' } : {};
  if (saysWhose(of.id, label)) return [{ kind: 'label', targets: [of.id], target: of.id, ...read, ...odd }];
  const [targets, account] = [withLikeness(of.id), meant(from)];
  return [{ kind: 'label', targets, ...placed(account === undefined ? of.id : ofAccount(targets, account)), ...read, ...odd }];
}

function byShape({ kind, content: found, at }: Shape, line: string, facts: readonly Fact[], meant: Meant): ChatFind {
  const targets = facts.filter(({ format }) => format === FORMATS[kind]).map(({ id }) => id);
  const format = allFormats[FORMATS[kind]];
  const content = format?.normalise(found) ?? found;
  const problem = format?.check(content);
  const target = kind === 'host' ? serverMeant(targets, line) : accountOf(targets, meant(at));
  return { kind, content, targets, ...placed(target), ...(problem === undefined ? {} : { problem }) };
}

function accountOf(targets: readonly string[], account: AccountMeant | undefined): string | undefined {
  if (account !== undefined) return ofAccount(targets, account);
  return targets.length === 1 ? targets[0] : undefined;
}

function serverMeant(targets: readonly string[], line: string): string | undefined {
  const hinted = targets.filter((id) => SERVERS[id]?.test(line));
  return hinted.length === 1 ? hinted[0] : undefined;
}

const placed = (target: string | undefined): { readonly target?: string } => (target === undefined ? {} : { target });

/** The same content twice is one find: the first, since a label stands before the shape behind it. */
function sameFind(a: ChatFind, b: ChatFind): boolean {
  return a.content === b.content && (a.targets.length === 0 || b.targets.length === 0 || a.targets.some((id) => b.targets.includes(id)));
}

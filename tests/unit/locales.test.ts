import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CardRow, Origin } from '../../lib/domain/card.ts';
import type { StepState } from '../../lib/domain/desk.ts';
import { OUTCOMES } from '../../lib/domain/outcome.ts';
import { StepKind } from '../../lib/domain/rollout.ts';
import { Status } from '../../lib/domain/value.ts';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const CHINESE: Messages = zh;
const ENGLISH: Messages = en;

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['components', 'entrypoints', 'lib'].flatMap(filesBelow).concat(join(TOP, 'wxt.config.ts'));
const CODE = SOURCES.map((file) => readFileSync(file, 'utf8')).join('\n');

const STATES = Object.keys({
  done: 0,
  ready: 0,
  lacks: 0,
  blocked: 0,
  running: 0,
  begun: 0,
  waiting: 0,
  trouble: 0,
  differs: 0,
  skipped: 0,
} satisfies Record<StepState, 0>);

/** Keys that the code puts together from a set of the domain, so that no literal names them. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  outcome: OUTCOMES,
  result: OUTCOMES,
  state: STATES,
  kind: StepKind.options,
  origin: Origin.options,
  plan: CardRow.shape.plan.options,
  after: CardRow.shape.plan.options,
  // A plain guide value and one of ours have no tag: their origin says it.
  status: Status.options.filter((status) => status !== 'guide' && status !== 'ours'),
  answer: found(/\b(?:says|absent): '([a-z0-9_]+)'/g),
};

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

function found(pattern: RegExp, code = CODE): string[] {
  return [...new Set([...code.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/** The first arguments of all calls of `say`, up to their first bracket or list of substitutions. */
function spoken(): string[] {
  return found(/\bsay\(([^()[\]]*)/g).flatMap((argument) => found(/'([a-z0-9_]+)'/g, argument.replace(/===? '[^']*'/g, '')));
}

function placeholders({ message }: { readonly message: string }): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

describe('texts of the interface', () => {
  test('should be there in both languages', () => {
    expect(Object.keys(ENGLISH).sort()).toEqual(Object.keys(CHINESE).sort());
  });

  test('should take the same substitutions in both languages', () => {
    const differing = Object.keys(CHINESE).filter((key) => {
      const [chinese, english] = [CHINESE[key], ENGLISH[key]];
      return chinese && english && placeholders(chinese).join() !== placeholders(english).join();
    });
    expect(differing).toEqual([]);
  });

  test('should say something under a key that Chrome takes', () => {
    const bad = [CHINESE, ENGLISH]
      .flatMap((messages) => Object.entries(messages))
      .filter(([key, { message }]) => !/^[a-z0-9_]+$/.test(key) || message.trim() === '');
    expect(bad).toEqual([]);
  });

  test('should be there for every key the code speaks', () => {
    const keys = spoken();
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter((key) => !(key in CHINESE))).toEqual([]);
  });

  test.each(Object.entries(SETS))('should be there for every %s', (prefix, ids) => {
    const keys = ids.map((id) => `${prefix}_${id.replaceAll('-', '_')}`);
    expect(keys.filter((key) => !(key in CHINESE))).toEqual([]);
  });

  test('should say what to do next after every outcome, and what every origin means', () => {
    const keys = [...OUTCOMES.map((id) => `outcome_${id.replaceAll('-', '_')}_todo`), ...Origin.options.map((id) => `origin_${id}_hint`)];
    expect(keys.filter((key) => !(key in CHINESE))).toEqual([]);
  });

  test('should all be used', () => {
    const literal = new Set([...found(/['"]([a-z0-9_]+)['"]/g), ...found(/__MSG_([a-z0-9_]+)__/g)]);
    const sets = new Set(Object.entries(SETS).flatMap(([prefix, ids]) => ids.map((id) => `${prefix}_${id.replaceAll('-', '_')}`)));
    const composed = found(/`([a-z0-9_]+_)\$\{/g).filter((prefix) => !(prefix.slice(0, -1) in SETS));
    const isUsed = (key: string) => literal.has(key) || sets.has(key) || composed.some((prefix) => key.startsWith(prefix));
    const unused = Object.keys(CHINESE).filter((key) => !isUsed(key) && !isUsed(key.replace(/_(todo|hint)$/, '')));
    expect(unused).toEqual([]);
  });
});

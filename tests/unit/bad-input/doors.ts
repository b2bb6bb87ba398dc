import { warningOf } from '../../../components/fact/warning-of.ts';
import { addKezhiOrigin } from '../../../lib/app/kezhi-origins.ts';
import type { App } from '../../../lib/app/open-app.ts';
import { recordFile } from '../../../lib/app/record-file.ts';
import { readSettings } from '../../../lib/app/settings.ts';
import { giveTill } from '../../../lib/app/tills.ts';
import { allConsoles } from '../../../lib/catalog/all-consoles.ts';
import { allFacts } from '../../../lib/catalog/all-facts.ts';
import { allValues } from '../../../lib/catalog/all-values.ts';
import { besideWarning } from '../../../lib/domain/beside-warning.ts';
import { judgePick } from '../../../lib/domain/chat/judge-pick.ts';
import { chatReader } from '../../../lib/domain/chat/read-chat.ts';
import { consoleOf } from '../../../lib/domain/console-of.ts';
import { allFormats } from '../../../lib/domain/formats/all-formats.ts';
import { guardCell } from '../../../lib/domain/import/guard-cell.ts';
import { readImport } from '../../../lib/domain/import/read-import.ts';
import type { Cell } from '../../../lib/domain/import/table.ts';
import { nameProblem, tidyName } from '../../../lib/domain/merchant-name.ts';
import { contentProblem, ownContent } from '../../../lib/domain/own-content.ts';
import { readBackup } from '../../../lib/domain/vault/backup.ts';
import { passphraseProblem } from '../../../lib/domain/vault/passphrase-problem.ts';
import { fileOf } from '../../../lib/store/files.ts';
import { merchantOf } from '../../../lib/store/journal.ts';
import { asked, type Expected, fixed, type Given, refused } from './expected.ts';

const FACTS = [...allFacts.values()];
const THERE = [
  { id: 'm2', name: '泉城', appId: 'wxffffffffffffffff', code: 'QC' },
  { id: 'm3', name: '乐食', appId: 'wx8f3a2b91c07d64e5' },
];
const readChat = chatReader(FACTS);

const became = (given: string, is: string): Expected => (given === is ? 'kept' : fixed(is));
const orRefused = (problem: string | undefined, otherwise: () => Expected): Expected =>
  problem === undefined ? otherwise() : refused(problem);

/** What each door makes of one input. `of` is the fact, value or format it is for. */
const DOORS: Readonly<Record<string, (of: string, given: string, app: App) => Expected | Promise<Expected>>> = {
  format(of, given) {
    const format = allFormats[of];
    if (format === undefined) throw new Error(`No format is called ${of}.`);
    const content = format.normalise(given);
    const warning = warningOf({ id: of, title: { zh: '', en: '' }, chapter: 1, format: of }, given);
    return orRefused(format.check(content), () => (warning === undefined ? became(given, content) : asked(warning)));
  },
  list(of, given) {
    const value = allValues.get(of);
    const content = value && ownContent(given, value);
    if (value === undefined || content === undefined) throw new Error(`${of} is no list, or nothing was given.`);
    return orRefused(contentProblem(content, value), () => became(given, [content].flat().join('|')));
  },
  chat(of, given) {
    const find = readChat(given).finds.find(({ target }) => target === of);
    if (find === undefined) return refused('not_found');
    return orRefused(find.problem, () =>
      given.endsWith(find.content) && allFacts.get(of)?.secret === true ? 'kept' : fixed(find.content),
    );
  },
  pick(of, given) {
    const { problem, used } = judgePick({ fact: of, content: given }, Object.fromEntries(allFacts), { contents: {}, merchants: THERE });
    return orRefused(problem, () => (used === undefined ? 'kept' : asked('used')));
  },
  beside(of, given) {
    const fact = allFacts.get(of);
    const contents = {
      appId: 'wx9843eabc0123909e',
      miniAppId: 'wx8f3a2b91c07d64e6',
      smsAccount: 'leshi_yx',
      syncDatabaseUser: 'kezhi_sync',
    };
    const warning = fact && besideWarning(fact, given, { contents, merchants: THERE, merchant: 'm1' });
    return warning === undefined ? 'kept' : asked(warning.key);
  },
  name(_, given) {
    const name = tidyName(given);
    return orRefused(nameProblem(name, new Set(THERE.map((one) => one.name))), () => became(given, name));
  },
  passphrase: (_, given) => orRefused(passphraseProblem(given, given), () => 'kept'),
  console: (_, given) => (consoleOf(given, [...allConsoles.values()], []) === undefined ? refused('unknown') : 'kept'),
  export: (_, given) => became(given, guardCell(given)),
  backup(_, given) {
    const read = readBackup(given);
    return typeof read === 'string' ? refused(read) : 'kept';
  },
  async host(_, given) {
    const problem = await addKezhiOrigin(given);
    const stored = (await readSettings()).kezhiOrigins.at(-1) ?? '';
    return orRefused(problem, () => became(given, stored));
  },
  async till(_, given, app) {
    const problem = await giveTill(app, 'm1', { code: '01', store: '001', key: given });
    const kept = (await merchantOf(app.database, 'm1'))?.secrets['posKeys']?.length;
    if (problem !== undefined && kept !== undefined) throw new Error('refused, and stored');
    return orRefused(problem, () => (kept === given.length ? 'kept' : fixed(`${kept} characters`)));
  },
};

/** A table of one merchant whose AppID is the row's own where the row asks for another fact. */
function cellDoor(door: 'cell' | 'row', of: string, cell: Cell): Expected {
  const head = ['商户名称', allFacts.get(of)?.title.zh ?? of];
  const own = door === 'row' && of === 'miniAppId' ? { head: ['公众号 AppID'], cells: [cell] } : { head: [], cells: [] };
  const read = readImport(
    [
      [...head, ...own.head],
      ['新店', cell, ...own.cells],
    ],
    FACTS,
    THERE,
  );
  if ('problem' in read) return refused(read.problem);
  if (read.strangers.length > 0) return refused('stranger');
  const [row] = read.rows;
  const problem = row?.problems[0]?.key;
  const ask = row?.asks.find(({ column }) => column === of)?.key;
  if (problem !== undefined) return refused(problem);
  if (door === 'row' && ask !== undefined) return asked(ask);
  return became(String(cell), String(row?.facts[0]?.content ?? ''));
}

async function fileDoor(of: string, { name, body }: { name: string; body: string }, app: App): Promise<Expected> {
  const bytes = new TextEncoder().encode(body);
  const problem = await recordFile(app, 'm1', of, { name, bytes }, 'typed');
  const kept = await fileOf(app.database, 'm1', of);
  if (problem !== undefined && kept !== undefined) throw new Error('refused, and stored');
  if (problem !== undefined) return refused(problem);
  if (kept === undefined || Buffer.compare(kept.bytes, bytes) !== 0) throw new Error('other bytes than given');
  return became(name, kept.name);
}

/** What the product makes of an input at its door. */
export async function answerOf(door: string, given: Given, app: App): Promise<Expected> {
  const [kind = '', of = ''] = door.split(' ');
  if (kind === 'cell' || kind === 'row') return cellDoor(kind, of, given as Cell);
  if (kind === 'file') return fileDoor(of, given as { name: string; body: string }, app);
  const answer = DOORS[kind]?.(of, String(given), app);
  if (answer === undefined) throw new Error(`There is no door ${kind}.`);
  return answer;
}

import type { Page as Tab } from '@playwright/test';
import { kit } from '../../lib/catalog/kits/native.kit.ts';
import type { PageTask } from '../../lib/domain/engine.ts';
import { median } from './median.ts';
import type { Probe } from './probe.ts';
import type { Row } from './row.ts';

const ROUNDS = 9;
const SIZES = [1_000, 10_000, 50_000];
const LABELS = ['账号', '密码', '平台名称', '产品编号', '端口号', '数据库名', '用户名', '同步地址', '订单端口', '测试号码'];

/** Elements of one line of the padding: a row of a grid as back offices show it. */
const ROW = '<tr>'.concat('<td><span>乐食</span></td><td><span>2026-01-01</span></td><td><a href="#x">查看</a></td>', '</tr>');
const ROW_SIZE = 7;

/** Locating every field of a form in pages of 1,000 to 50,000 elements, by the engine, dom-testing-library and Playwright. Ten fields tied by native labels: the case all three can do. */
export async function benchLocate(tab: Tab, probe: string): Promise<Row[]> {
  const rows: Row[] = [];
  const oursBySize = new Map<number, number>();
  for (const size of SIZES) {
    await tab.goto('https://hy.51kezhi.cn/login');
    await tab.setContent(padded(size));
    await tab.evaluate(probe);
    const task = taskAt(new URL(tab.url()).origin);
    const rounds = { engine: [] as number[], library: [] as number[], playwright: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.engine.push(await inPage(tab, 'locate', task));
      rounds.library.push(await inPage(tab, 'byLabelText', LABELS));
      rounds.playwright.push(await byPlaywright(tab));
    }
    const ours = median(rounds.engine);
    oursBySize.set(size, ours);
    const what = `locate 10 fields, ${size.toLocaleString('en')} elements (ms)`;
    rows.push({ what, ours, theirs: median(rounds.library), than: 'getByLabelText', goal: 0.1 });
    rows.push({ what, ours, theirs: median(rounds.playwright), than: 'Playwright getByLabel', goal: 0.5 });
  }
  const growth = (oursBySize.get(50_000) ?? 0) / (oursBySize.get(10_000) ?? 1);
  rows.push({ what: 'growth of locating from 10,000 to 50,000 elements (times)', ours: growth, goal: 5 });
  return rows;
}

function padded(size: number): string {
  const fields = LABELS.map((label, at) => `<p><label for="f${at}">${label}</label><input id="f${at}"></p>`).join('');
  const half = Math.floor((size - LABELS.length * 3) / ROW_SIZE / 2);
  const table = `<table>${ROW.repeat(half)}</table>`;
  return `<!doctype html><body>${table}<h2>设置</h2><form>${fields}</form>${table}</body>`;
}

function taskAt(origin: string): PageTask {
  const fields = Object.fromEntries(LABELS.map((label, at) => [`f${at}`, { label: [label], control: 'text' as const }]));
  return {
    page: { id: 'bench/fields', console: 'kezhi', title: '设置', seen: 'bench', proof: { labels: LABELS.slice(0, 5) }, fields },
    kits: [kit],
    console: { id: 'kezhi', identity: [], signedOut: { texts: ['请重新登录'], css: [] } },
    origin,
    nonce: 'bench',
  };
}

async function inPage(tab: Tab, verb: 'locate' | 'byLabelText', given: unknown): Promise<number> {
  const { found, milliseconds } = await tab.evaluate(
    ([name, argument]) => {
      const { kezhiProbe } = globalThis as unknown as { kezhiProbe: Record<string, (given: unknown) => ReturnType<Probe['locate']>> };
      return (kezhiProbe[name as string] as (given: unknown) => ReturnType<Probe['locate']>)(argument);
    },
    [verb, given] as const,
  );
  if (found !== LABELS.length) throw new Error(`${verb} found ${found} of ${LABELS.length} fields`);
  return milliseconds;
}

async function byPlaywright(tab: Tab): Promise<number> {
  const began = performance.now();
  for (const label of LABELS) {
    if ((await tab.getByLabel(label, { exact: true }).count()) !== 1) throw new Error(`Playwright did not find ${label}`);
  }
  return performance.now() - began;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from '../e2e/stage/launch.ts';
import { startPractice } from '../practice/start-practice.ts';
import { benchApply } from './bench-apply.ts';
import { benchAtRest } from './bench-at-rest.ts';
import { benchDesk } from './bench-desk.ts';
import { benchLocate } from './bench-locate.ts';
import { bundleProbe } from './bundle-probe.ts';
import { kezhiCases } from './kezhi-cases.ts';
import { type Row, table } from './row.ts';
import { wechatCases } from './wechat-cases.ts';

/** `npm run bench`: one table of medians and ratios, all of one run, and the same as output/bench.json. It measures; it does not judge. */
const probe = await bundleProbe();
const practice = await startPractice();
const launched = await launch({ hostRules: practice.hostRules });
const { context } = launched;
const rows: Row[] = [];
try {
  const tab = await context.newPage();
  rows.push(...(await benchAtRest(tab, 'https://mp.weixin.qq.com/')));
  for (const one of [...kezhiCases, ...wechatCases]) rows.push(...(await benchApply(tab, practice, probe, one)));
  rows.push(...(await benchLocate(tab, probe)));
  rows.push(...(await benchDesk(launched)));
} finally {
  await context.close();
  await practice.stop();
}
console.log(table(rows));
mkdirSync('output', { recursive: true });
writeFileSync('output/bench.json', `${JSON.stringify(rows, null, 2)}\n`);

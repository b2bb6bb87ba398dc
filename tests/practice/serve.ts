import { parseArgs } from 'node:util';
import { startPractice } from './start-practice.ts';

/** `node tests/practice/serve.ts [--port 8443]`: serves the practice consoles until it is stopped and prints how a browser finds them. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '8443' } } });
const practice = await startPractice({ port: Number(values.port) });
console.log(`练习控制台已启动 / practice consoles at 127.0.0.1:${practice.port}`);
console.log(`chromium --ignore-certificate-errors --host-resolver-rules="${practice.hostRules}" https://hy.51kezhi.cn/`);

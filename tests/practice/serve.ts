import { parseArgs } from 'node:util';
import { hasDesktop, openBrowser } from './open-browser.ts';
import { startPractice } from './start-practice.ts';
import { START_ADDRESS } from './start-site.ts';

/**
 * `npm run practice [-- --port 8443]`: serves the practice consoles and opens a browser with the extension to click through them,
 * until Ctrl-C or until the browser is closed. Without a desktop it only serves and says how a browser finds it.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '8443' } } });
const practice = await startPractice({ port: Number(values.port) });
console.log(`练习控制台已启动 / practice consoles at 127.0.0.1:${practice.port}`);
if (hasDesktop()) {
  const context = await openBrowser(practice.hostRules);
  console.log('浏览器已打开；按 Ctrl-C 或关闭浏览器结束 / press Ctrl-C or close the browser to end');
  context.on('close', () => void practice.stop());
} else {
  console.log('这里没有桌面，没有打开浏览器；按 Ctrl-C 结束 / no desktop here, so no browser is opened; press Ctrl-C to end');
  console.log(`chromium --ignore-certificate-errors --host-resolver-rules="${practice.hostRules}" ${START_ADDRESS}`);
}

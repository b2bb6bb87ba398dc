// Border: a guest in the vendor's page. It reports that something changed and asks for nothing; the engine comes only when called.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isCutOff } from '../lib/messaging/cut-off.ts';
import { report } from '../lib/messaging/report.ts';
import { leavePage } from '../lib/page/leave.ts';
import { watchFrame } from '../lib/page/watch-frame.ts';

export default defineContentScript({
  matches: [
    'https://mp.weixin.qq.com/*',
    'https://developers.weixin.qq.com/*',
    'https://*.51kezhi.cn/*',
    'https://*.51kezhi.com/*',
    'https://*.zthysms.com/*',
  ],
  // The shops' own pages for their customers, which live on the same domain.
  excludeMatches: ['https://*.m.51kezhi.cn/*', 'https://*.m.51kezhi.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  // A message to the vendor's window would tell the page at every load which extension is there; an older script hears the event as well.
  noScriptStartedPostMessage: true,
  main: async (ctx) => {
    // Nobody there to answer: the extension is being exchanged, and the new one brings its own script.
    const signs = await report('frame-here', null).catch(() => []);
    const stop = watchFrame(signs, () => {
      if (ctx.isValid) void report('page-changed', null).catch(() => stop());
    });
    ctx.onInvalidated(() => {
      stop();
      // A newer script of the same extension takes over what stands here; of another one it cannot.
      if (isCutOff()) leavePage();
    });
  },
});

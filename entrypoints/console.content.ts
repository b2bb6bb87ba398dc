import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://mp.weixin.qq.com/*', 'https://developers.weixin.qq.com/*', 'https://*.51kezhi.cn/*', 'https://*.51kezhi.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  main: () => undefined,
});

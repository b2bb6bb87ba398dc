import type { Page } from '../../../domain/page.ts';

/**
 * 模板库 › one template, by its number, with the button that adds it to 我的模板. WeChat closed the old library in 2023: the numbers of the
 * guide (OPENTM…, TM…) are answered with code 40247 since, and only accounts that added them before still have them.
 */
export const page = {
  id: 'wechat-mp/template-preview',
  console: 'wechat-mp',
  title: '模板详情',
  seen: "address in public code of mp.weixin.qq.com's own front end (2016 to 2020), the closing in threads of 2023 and 2025; its labels are not certain",
  way: { address: '/advanced/tmplmsg?action=tmpl_preview&t=tmplmsg/preview&id={item}&token={token}&lang=zh_CN' },
  proof: {
    path: '^/advanced/tmplmsg\\?(.*&)?action=tmpl_preview(&|$)',
    labels: ['标题', '编号'],
  },
  fields: {},
  notes: {
    number: { pattern: '\\b(OPENTM\\d{9}|TM\\d{5})\\b' },
    title: { pattern: '(?:^|\\n)\\s*标题\\s*[：:]?\\s*(\\S+)' },
  },
  save: {
    button: ['添加'],
    press: 'safe',
    success: ['添加成功'],
    refused: [
      // 40247: 历史模板库已升级为类目模板。历史模板库内模板不再支持添加。
      { text: '不再支持添加', says: 'library_closed' },
      // 45026
      { text: '超过上限', says: 'template_limit' },
      { text: '最多只能添加25个', says: 'template_limit' },
      { text: '登录超时', says: 'signed_out' },
    ],
    after: 'stays',
  },
} satisfies Page;

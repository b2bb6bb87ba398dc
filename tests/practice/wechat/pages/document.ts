import { page } from '../../answers.ts';
import type { SiteAnswer } from '../../site.ts';
import { type Html, html } from '../html.ts';

/** A whole page in the weui-desktop look. `scripts` are files of `client/`. */
export function documentPage(title: string, body: Html, scripts: readonly string[] = [], style = 'weui-desktop'): SiteAnswer {
  return page(
    html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="stylesheet" href="/_practice/wechat/client/${style}.css">
${scripts.map((script) => html`<script type="module" src="/_practice/wechat/client/${script}.ts"></script>`)}</head>
<body>${body}</body></html>`.html,
  );
}

/** The document of a tab that holds an iframe: one part and nothing else. */
export function framePage(title: string, part: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/_practice/kezhi/client/style/kit.css"></head>
<body class="frame">${part}<script type="module" src="/_practice/kezhi/client/frame.ts"></script></body></html>`;
}

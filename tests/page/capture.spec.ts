import type { Capture } from '../../lib/domain/page.ts';
import { expect, test } from './lab/lab.ts';
import { taskOf } from './lab/task.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const task = (it: Partial<Capture>, labels: string[] = []) =>
  taskOf({ fields: {}, proof: { labels }, captures: { it: { label: ['名称'], fact: 'accountName', ...it } } });
const row = (label: string, text: string) => `<li class="weui-desktop-setting__item"><label>${label}</label><div>${text}</div></li>`;
const platforms = (...names: string[]) =>
  `<table><thead><tr><th>操作</th><th>名称</th></tr></thead><tbody>${names
    .map((name) => `<tr><td>查看</td><td><h4>${name}</h4><p>${name}的说明</p></td></tr>`)
    .join('')}</tbody></table>`;

const CASES: readonly (readonly [name: string, html: string, capture: Partial<Capture>, seen: unknown])[] = [
  [
    'the text beside the label, without the links',
    row('名称', '乐食<a href="#">修改</a>'),
    {},
    { outcome: 'seen', label: '名称', text: '乐食' },
  ],
  ['what the pattern picks of it', row('名称', 'gh_1a（复制）'), { pattern: '(gh_\\w+)' }, { outcome: 'seen', text: 'gh_1a' }],
  ['nothing of a hidden row', `<div hidden>${row('名称', '乐食')}</div>`, {}, { outcome: 'not-found', field: 'it' }],
  ['neither of two that differ', row('名称', '甲') + row('名称', '乙'), {}, { outcome: 'ambiguous', there: ['名称', '名称'] }],
  ['one of two that are the same', row('名称', '甲') + row('名称', '甲'), {}, { outcome: 'seen', text: '甲' }],
  [
    'the sentence of a state',
    row('名称', '未启用'),
    { states: [{ text: '未启用', says: 'secret_off' }] },
    { outcome: 'needs-human', says: 'secret_off' },
  ],
  [
    'the sentence for nothing that fits',
    row('名称', '乐食'),
    { pattern: '(gh_\\w+)', absent: 'secret_hidden' },
    { outcome: 'needs-human', says: 'secret_hidden' },
  ],
  [
    'the name in the cell of the column that fits',
    platforms('助手', '客至'),
    { where: 'column', pattern: '(.*客至.*)' },
    { outcome: 'seen', text: '客至' },
  ],
  ['no cell of another column', platforms('助手'), { where: 'column', pattern: '(查看)' }, { outcome: 'not-found' }],
  ['neither of two cells that fit', platforms('客至一', '客至二'), { where: 'column', pattern: '(.*客至.*)' }, { outcome: 'ambiguous' }],
];

for (const [name, html, capture, seen] of CASES) {
  test(`a capture reads ${name}`, async ({ lab }) => {
    await lab.show(html);
    expect(await lab.call('look', [task(capture)])).toMatchObject({ outcome: 'seen', captures: { it: seen } });
  });
}

for (const [place, html] of [
  ['a text', `<p>密钥</p><p>${SECRET}</p>`],
  ['a field that cannot be written', `<p>密钥</p><input readonly value="${SECRET}">`],
] as const) {
  test(`a secret in ${place} leaves the page as dots and a digest until it is taken`, async ({ lab }) => {
    const secret = task({ where: 'area', pattern: '^([0-9a-f]{32})$', secret: true });
    await lab.show(html);
    const seen = await lab.call('look', [secret]);
    expect(seen).toMatchObject({
      captures: { it: { outcome: 'seen', text: '●'.repeat(32), digest: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    });
    expect(JSON.stringify(seen)).not.toContain(SECRET);
    expect(await lab.call('take', [secret, 'it'])).toEqual({ outcome: 'captured', content: SECRET });
  });
}

test('a secret is never taken from a box that shows dots, as a browser fills it in by itself', async ({ lab }) => {
  const secret = task({ where: 'area', pattern: '^([0-9a-f]{32})$', secret: true });
  await lab.show(`<p>密钥</p><input type="password" autocomplete="current-password" value="${SECRET}">`);
  expect(await lab.call('look', [secret])).toMatchObject({ captures: { it: { outcome: 'not-found' } } });
  expect(await lab.call('take', [secret, 'it'])).toMatchObject({ outcome: 'not-found' });
});

test('nothing is taken from a page that is not proved', async ({ lab }) => {
  await lab.show(row('名称', '乐食'));
  expect(await lab.call('take', [task({}, ['没有']), 'it'])).toMatchObject({ outcome: 'wrong-page', field: 'it' });
});

test('a file is taken with its bytes from the page’s own origin, and from no other', async ({ lab }) => {
  const file = task({ where: 'area', file: true, pattern: '^(MP_verify_[0-9a-zA-Z]{16}\\.txt)$' });
  const link = (href: string) => `<p>名称</p><p>将文件 <a href="${href}">MP_verify_1z2Fb41PzAd7ciwc.txt</a>（点击下载）</p>`;
  await lab.show(link('/file'), { '/file': '乐' });
  const taken = await lab.call('take', [file, 'it']);
  expect(taken).toMatchObject({ outcome: 'captured', content: 'MP_verify_1z2Fb41PzAd7ciwc.txt' });
  expect(Buffer.from('base64' in taken ? (taken.base64 ?? '') : '', 'base64').toString()).toContain('<body>乐<script>');
  await lab.show(link('https://elsewhere.test/file'));
  expect(await lab.call('take', [file, 'it'])).toMatchObject({ outcome: 'not-found', field: 'it' });
});

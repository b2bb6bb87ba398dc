import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { age } from '../../components/mark/age.ts';
import { fitsQr, QR_LIMIT, QrCode } from '../../components/qr/qr-code.tsx';
import { TableOnPaper } from '../../components/report/table-on-paper.tsx';
import { fileName } from '../../lib/browser/save-file.ts';

const NAMES = ['<img src=x onerror="alert(1)">', '{{first.DATA}}', ['$', '{7*7}'].join(''), 'javascript:alert(1)', '</td></table><script>'];

test.each(NAMES)('%s is nothing but a text on paper', (name) => {
  const table = { id: 'facts', title: name, head: [name], none: name, rows: [{ group: name, cells: [name] }] } as const;
  const html = renderToStaticMarkup(<TableOnPaper table={table} />);
  expect(html).not.toMatch(/<(img|script)|onerror="/);
  expect(html.match(/<td>/g)).toHaveLength(1);
});

test('rows of one group stand under one heading', () => {
  const rows = [
    { group: 'A', cells: ['1'] },
    { group: 'A', cells: ['2'] },
    { group: 'B', cells: ['3'] },
  ];
  const html = renderToStaticMarkup(<TableOnPaper table={{ id: 'pages', title: 't', head: ['h'], none: '', rows }} />);
  expect(html.match(/scope="rowgroup"/g)).toHaveLength(2);
});

describe('a code to be scanned', () => {
  test('is black on white with four modules of white around it', () => {
    const html = renderToStaticMarkup(<QrCode text="https://mp.weixin.qq.com/x" label="授权" />);
    expect(html).toContain('fill="#fff"');
    const size = Number(/viewBox="0 0 (\d+)/.exec(html)?.[1]);
    const places = [...html.matchAll(/M(\d+) (\d+)h1/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });

  test('takes the longest text that is said to fit, counted in bytes', () => {
    expect(() => renderToStaticMarkup(<QrCode text={'x'.repeat(QR_LIMIT)} label="" />)).not.toThrow();
    expect(fitsQr('x'.repeat(QR_LIMIT))).toBe(true);
    expect(fitsQr('x'.repeat(QR_LIMIT + 1))).toBe(false);
    expect(fitsQr('授'.repeat(QR_LIMIT / 2))).toBe(false);
  });
});

test.each([
  ['交接报告 · 乐/食:客*至.html', '交接报告 · 乐 食 客 至.html'],
  ['..\\evil\u202e.html', 'evil .html'],
])('the file of %j is called %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});

test.each([
  [0, 'zh', '现在'],
  [59_000, 'en', 'now'],
  [60_000, 'zh', '1分钟前'],
  [7_200_000, 'en', '2 hours ago'],
  [172_800_000, 'zh', '前天'],
  [864_000_000, 'en', '10 days ago'],
] as const)('%d ms ago in %s is %s', (passed, language, told) => {
  expect(age(1_000_000_000_000 - passed, 1_000_000_000_000, language)).toBe(told);
});

import { expect, test } from './lab/lab.ts';
import { taskOf } from './lab/task.ts';

const task = taskOf({
  fields: {},
  proof: { labels: ['编码'] },
  captures: {
    codes: { label: ['编码'], fact: 'posCodes', where: 'grid', unique: true },
    keys: { label: ['密钥'], fact: 'posKeys', where: 'grid', secret: true },
  },
});
const ROWS = 'p1,k1|p2,k2|p3,k3|p4,k4|p5,k5';
const grid = (rows: string, more = 'size="2"'): string =>
  `<div lab="paged" columns="c=编码|k=密钥" rows="${rows}" late="40" ${more}></div>`;

test('the page in view is told with its place among all rows; a secret column leaves it by its digest alone', async ({ lab }) => {
  await lab.show(grid(ROWS));
  await expect(lab.page.locator('.pagination-info')).toContainText('共 5 条');
  const seen = await lab.call('look', [task]);
  expect(seen).toMatchObject({
    captures: {
      codes: { outcome: 'seen', column: { rows: ['p1', 'p2'], from: 1, shown: 2, total: 5 } },
      keys: { outcome: 'seen', column: { rows: [], total: 5 }, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  });
  expect(JSON.stringify(seen)).not.toContain('k1');
});

test('every row of every page is read from the first on, and the first page stands there afterwards', async ({ lab }) => {
  await lab.show(grid(ROWS));
  await lab.page.locator('.pagination-next').click();
  await expect(lab.page.locator('.pagination-info')).toContainText('3 - 4');
  expect(await lab.call('gather', [task, ['codes', 'keys']])).toEqual({
    outcome: 'captured',
    columns: { codes: ['p1', 'p2', 'p3', 'p4', 'p5'], keys: ['k1', 'k2', 'k3', 'k4', 'k5'] },
  });
  await expect(lab.page.locator('.pagination-info')).toContainText('1 - 2');
});

test('a grid that does not show all it counts, and one that is asked for a part, gives none', async ({ lab }) => {
  await lab.show(grid(ROWS, 'lost="2"'));
  expect(await lab.call('gather', [task, ['codes']])).toMatchObject({ outcome: 'not-verified', says: 'rows_hidden', detail: '5 / 7' });
  const bar = (text: string): string =>
    `<div class="query-bar">编码：<input value="${text}"> <select><option>全部</option></select> <a class="l-btn">查询</a></div>`;
  await lab.show(bar('p1') + grid('p1,k1'));
  expect(await lab.call('gather', [task, ['codes']])).toMatchObject({ outcome: 'conflict', says: 'grid_filtered', there: ['p1'] });
  await lab.show(bar('') + grid('p1,k1'));
  expect(await lab.call('gather', [task, ['codes']])).toMatchObject({ outcome: 'captured' });
});

import { expect, test } from './lab/lab.ts';
import { ACCOUNT, form, taskOf } from './lab/task.ts';

interface Drawn {
  readonly name: string;
  readonly state: string;
  readonly selected?: true;
}

const SELECT = `const at = event.target.closest('tr').getAttribute('datagrid-row-index');
for (const row of document.querySelectorAll('tr[datagrid-row-index="' + at + '"]')) row.classList.toggle('datagrid-row-selected');`;
const OPENS = `window.opened = [...document.querySelectorAll('.datagrid-view2 .datagrid-row-selected')].map((row) => row.textContent).join();
document.querySelector('.window').style.display = 'block'`;

/** A grid as EasyUI draws it: the column of the names is frozen, so each row stands there twice. */
function grid(rows: readonly Drawn[], total = rows.length): string {
  const side = (at: 1 | 2, field: string, title: string, text: (row: Drawn) => string) => {
    const lines = rows.map(
      (row, index) =>
        `<tr class="datagrid-row ${row.selected ? 'datagrid-row-selected' : ''}" datagrid-row-index="${index}"><td field="${field}"><div class="datagrid-cell">${text(row)}</div></td></tr>`,
    );
    return `<div class="datagrid-view${at}"><div class="datagrid-header"><table><tr><td field="${field}"><div class="datagrid-cell"><span>${title}</span></div></td></tr></table></div>
<div class="datagrid-body" onclick="${SELECT.replaceAll('"', '&quot;')}"><table>${lines.join('')}</table></div></div>`;
  };
  return `<div class="panel datagrid"><div class="datagrid-toolbar"><a class="l-btn" onclick="${OPENS.replaceAll('"', '&quot;')}">编辑</a></div>
<div class="datagrid-view">${side(1, 'n', '名称', ({ name }) => name)}${side(2, 's', '状态', ({ state }) => state)}</div><div class="pagination-info">当前显示 1 - ${rows.length} 条记录 共 ${total} 条记录</div></div>
<div class="panel window" style="display:none;position:fixed;top:200px"><div class="window-header"><div class="panel-title">编辑</div></div>${form(ACCOUNT)}</div>`;
}

const ON = { name: '甲', state: '已启用' } as const;
const OFF = { name: '乙', state: '已停用' } as const;
const press = { button: ['启用'], success: ['启用成功'], refused: [], rows: { column: ['状态'], holds: ['已启用'], name: ['名称'] } };
const taskFor = (select: { only: true } | { column: string; text: string }) =>
  taskOf({ proof: { dialog: ['编辑'] }, opener: { row: ['名称'], press: ['编辑'], select }, press });

test('a row that is drawn twice is one row: the only one is selected and its dialog opened', async ({ lab }) => {
  await lab.show(grid([OFF]));
  expect(await lab.call('look', [taskFor({ only: true })])).toMatchObject({ state: 'shut', rows: { shown: 1, total: 1, lacking: ['乙'] } });
  expect(await lab.call('open', [taskFor({ only: true })])).toEqual({ outcome: 'opened' });
  expect(await lab.page.evaluate(() => Reflect.get(window, 'opened'))).toBe('已停用');
});

test('the row whose cell says the text is selected; one that is selected already stays so', async ({ lab }) => {
  const task = taskFor({ column: '名称', text: '乙' });
  for (const rows of [
    [ON, OFF],
    [ON, { ...OFF, selected: true }],
  ] as const) {
    await lab.show(grid(rows));
    expect(await lab.call('open', [task])).toEqual({ outcome: 'opened' });
    expect(await lab.page.evaluate(() => Reflect.get(window, 'opened'))).toBe('已停用');
  }
});

test('several rows, no such row, another one selected beside it: refused, and the dialog stays shut', async ({ lab }) => {
  const refusals = [
    [[ON, OFF], { only: true }, 'ambiguous'],
    [[ON, OFF], { column: '名称', text: '丙' }, 'not-found'],
    [[OFF, OFF], { column: '名称', text: '乙' }, 'ambiguous'],
    [[{ ...ON, selected: true }, OFF], { column: '名称', text: '乙' }, 'ambiguous'],
  ] as const;
  for (const [rows, select, outcome] of refusals) {
    await lab.show(grid(rows));
    expect(await lab.call('open', [taskFor(select)])).toMatchObject({ outcome });
    expect(await lab.page.evaluate(() => Reflect.get(window, 'opened'))).toBeUndefined();
  }
});

test('rows on other pages of the grid are counted, never taken for right', async ({ lab }) => {
  await lab.show(grid([ON], 29));
  expect(await lab.call('look', [taskFor({ only: true })])).toMatchObject({ rows: { shown: 1, total: 29, lacking: [] } });
});

const DIALOG = `<div class="panel window" style="display:none;position:fixed;top:200px"><div class="window-header"><div class="panel-title"></div></div>${form(['商户号', '<input name="number">'])}</div>`;
const paged = (rows: string, more = 'size="2"'): string =>
  `<div lab="paged" columns="n=商户号|k=密钥" rows="${rows}" late="40" ${more}></div>${DIALOG}`;
const ofRow = (text: string) =>
  taskOf({
    proof: { dialog: ['新增', '编辑'], labels: ['商户号'] },
    opener: { row: ['商户号'], press: ['编辑'], select: { column: '商户号', text, or: ['新增'] } },
    fields: { number: { label: ['商户号'], control: 'text' } },
  });

test('a row on another page of the grid is edited, and one that is on none is new', async ({ lab }) => {
  for (const [text, title, held] of [
    ['103', '编辑', '103'],
    ['109', '新增', ''],
  ] as const) {
    await lab.show(paged('101,a|102,b|103,c'));
    expect(await lab.call('open', [ofRow(text)])).toEqual({ outcome: 'opened' });
    await expect(lab.page.locator('.panel-title').last()).toHaveText(title);
    expect(await lab.call('look', [ofRow(text)])).toMatchObject({ state: 'open', fields: { number: { now: held } } });
  }
});

test('a dialog of another row, and a new one while the row is there or may be: a conflict, nothing is written', async ({ lab }) => {
  const open = async (button: string, rows: string): Promise<void> => {
    await lab.show(paged(rows));
    await lab.page.getByText('101', { exact: true }).click();
    await lab.page.getByText(button, { exact: true }).click();
  };
  const order = { field: 'number', desired: { set: '103' } };
  for (const [button, rows, there] of [
    ['编辑', '101,a|102,b', '101'],
    ['新增', '101,a|103,b', '103'],
    ['新增', '101,a|102,b|104,c', '103'],
  ] as const) {
    await open(button, rows);
    expect(await lab.call('look', [ofRow('103')])).toMatchObject({ outcome: 'conflict', there: [there] });
    expect(await lab.call('fill', [ofRow('103'), order])).toMatchObject({ outcome: 'conflict' });
  }
  await open('新增', '101,a|102,b');
  expect(await lab.call('fill', [ofRow('103'), order])).toMatchObject({ outcome: 'applied' });
});

test('a grid that does not show all the rows it counts leaves the dialog shut', async ({ lab }) => {
  await lab.show(paged('101,a|102,b', 'lost="1"'));
  expect(await lab.call('open', [ofRow('103')])).toMatchObject({ outcome: 'not-verified', detail: '2 / 3' });
  await expect(lab.page.locator('.window')).toBeHidden();
});

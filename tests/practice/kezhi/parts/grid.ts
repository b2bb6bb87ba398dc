/** An EasyUI data grid as it stands in the document once drawn: every row twice (row numbers left, cells right), a pager below. */
export function grid(columns: readonly string[], rows: readonly (readonly string[])[], toolbar = ''): string {
  const heads = columns.map(
    (column, at) => `<td field="c${at}"><div class="datagrid-cell datagrid-cell-c1-c${at}"><span>${column}</span></div></td>`,
  );
  const numbers = rows.map(
    (_, at) =>
      `<tr id="datagrid-row-r1-1-${at}" class="datagrid-row" datagrid-row-index="${at}"><td class="datagrid-td-rownumber"><div class="datagrid-cell-rownumber">${at + 1}</div></td></tr>`,
  );
  const cells = rows.map(
    (row, at) =>
      `<tr id="datagrid-row-r1-2-${at}" class="datagrid-row" datagrid-row-index="${at}">${row.map((cell, column) => `<td field="c${column}"><div class="datagrid-cell datagrid-cell-c1-c${column}">${cell}</div></td>`).join('')}</tr>`,
  );
  return `<div class="panel datagrid"><div class="datagrid-wrap panel-body">${toolbar ? `<div class="datagrid-toolbar">${toolbar}</div>` : ''}
<div class="datagrid-view"><div class="datagrid-view1"><div class="datagrid-header"><table class="datagrid-htable"><tr class="datagrid-header-row"><td class="datagrid-td-rownumber"><div class="datagrid-header-rownumber"></div></td></tr></table></div>
<div class="datagrid-body"><table class="datagrid-btable">${numbers.join('')}</table></div></div>
<div class="datagrid-view2"><div class="datagrid-header"><table class="datagrid-htable"><tr class="datagrid-header-row">${heads.join('')}</tr></table></div>
<div class="datagrid-body"><table class="datagrid-btable">${cells.join('')}</table></div></div></div>
<div class="datagrid-pager pagination"><select class="pagination-page-list"><option>50</option></select> 第 <input class="pagination-num" value="1" size="2"> 页 共 1 页
<div class="pagination-info">当前显示 ${rows.length ? 1 : 0} - ${rows.length} 条记录 共 ${rows.length} 条记录</div></div></div></div>`;
}

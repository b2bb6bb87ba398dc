import { type Column, datagrid, type Row } from '../../../practice/kezhi/client/widgets/datagrid.ts';

/**
 * `div[lab=paged][columns="field=title|…"][rows="a,b|c,d"][size=2][late=50][lost=1]`: EasyUI's grid that fetches a page at a time and may
 * count rows that it does not have. 新增 and 编辑 open the page's `.window` under their own name, its first field filled from the row.
 */
export function startPagedGrid(host: HTMLElement): void {
  const attribute = (name: string): string => host.getAttribute(name) ?? '';
  const columns = attribute('columns')
    .split('|')
    .map((column): Column => ({ field: column.split('=')[0] ?? '', title: column.split('=')[1] ?? '', width: 90 }));
  const rows = attribute('rows')
    .split('|')
    .filter((row) => row !== '')
    .map((row): Row => Object.fromEntries(row.split(',').map((text, at) => [columns[at]?.field ?? '', text])));
  const size = Number(attribute('size') || 50);
  const open = (title: string, row: Row | undefined): void => {
    const dialog = document.querySelector('.window') as HTMLElement;
    (dialog.querySelector('.panel-title') as HTMLElement).textContent = title;
    (dialog.querySelector('input') as HTMLInputElement).value = row?.[columns[0]?.field ?? ''] ?? '';
    dialog.style.display = 'block';
  };
  const buttons = [
    { text: '新增', pressed: () => open('新增', undefined) },
    { text: '编辑', pressed: () => open('编辑', grid.selected()[0]) },
  ];
  const turn = (page: number): void => {
    grid.loading(true);
    setTimeout(
      () => {
        grid.loading(false);
        grid.show(rows.slice((page - 1) * size, page * size), page, rows.length + Number(attribute('lost') || 0));
      },
      Number(attribute('late') || 0),
    );
  };
  const grid = datagrid(host, columns, buttons, { size, turned: turn });
  turn(1);
}

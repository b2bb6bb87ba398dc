interface Shown {
  /** From 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
  /** Rows on this page. */
  readonly rows: number;
}

/** Draws EasyUI's pager: buttons that are icons only, the number of the page, how many rows there are. */
export function drawPager(pager: HTMLElement, { page, size, total, rows }: Shown, turned: (page: number) => void): void {
  const last = Math.max(1, Math.ceil(total / size));
  const targets = { first: 1, prev: page - 1, next: page + 1, last };
  const buttons = Object.keys(targets).map(
    (name) =>
      `<a href="javascript:;" class="l-btn l-btn-small l-btn-plain"><span class="l-btn-left l-btn-icon-left"><span class="l-btn-text l-btn-empty">&nbsp;</span><span class="l-btn-icon pagination-${name}">&nbsp;</span></span></a>`,
  );
  const from = rows === 0 ? 0 : (page - 1) * size + 1;
  pager.innerHTML = `<select class="pagination-page-list"><option>${size}</option></select> ${buttons.slice(0, 2).join('')} 第 <input class="pagination-num" value="${page}" size="2"> 页 共 ${last} 页 ${buttons.slice(2).join('')}
<div class="pagination-info">当前显示 ${from} - ${from + Math.max(0, rows - 1)} 条记录 共 ${total} 条记录</div>`;
  for (const [name, target] of Object.entries(targets)) {
    const button = pager.querySelector(`.pagination-${name}`)?.closest('a');
    const isThere = target >= 1 && target <= last && target !== page;
    button?.classList.toggle('l-btn-disabled', !isThere);
    if (isThere) button?.addEventListener('click', () => turned(target));
  }
}

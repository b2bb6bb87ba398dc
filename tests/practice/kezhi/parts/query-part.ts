import { grid } from './grid.ts';

/** A query bar above a grid. Its fields carry the labels of the settings forms. */
function queryPage(labels: readonly string[], columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const fields = labels.map(
    (label, at) => `<label>${label}：</label><input class="easyui-textbox" name="q${at}" style="width:130px" data-options=""> `,
  );
  const bar = `<div class="query-bar">${fields.join('')}<a href="javascript:;" class="easyui-linkbutton">查询</a></div>`;
  const toolbar = ['新增', '编辑', '删除']
    .map((text) => `<a href="javascript:;" class="easyui-linkbutton" data-plain>${text}</a>`)
    .join('');
  return `${bar}${grid(columns, rows, toolbar)}`;
}

/** 营销工具 › 短信群发. */
export function smsSendPart(): string {
  return queryPage(
    ['平台名称', '账号', '密码', '测试号码', '验证码短信产品ID', '营销短信产品ID'],
    ['平台名称', '账号', '短信内容', '发送条数', '发送时间', '状态'],
    [['助通', 'lskzyx', '【乐食客至】端午到店即享八折', '1286', '2019-06-05 10:00:00', '已发送']],
  );
}

/** 报表统计 › 同步日志. */
export function syncLogPart(): string {
  return queryPage(
    ['数据库', '数据库URL', '端口号', '数据库名', '订单同步IP', '订单同步端口号'],
    ['数据库名', '订单同步IP', '订单数', '同步时间', '结果'],
    [['scdt', '180.97.80.183', '50', '2019-07-25 16:13:24', '成功']],
  );
}

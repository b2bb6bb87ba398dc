import type { Form } from '../form.ts';

/** The dialogs behind 新增 and 编辑 in 线上支付 (guide, chapter 4). */
export const storePay = {
  id: 'store-pay',
  tab: '编辑',
  button: '提交',
  rows: true,
  fields: [
    { name: 'subMerchant', label: '思迅Pay子商户号', kind: 'text', required: true, help: '填写思迅pay商户号' },
    { name: 'directories', label: '安全目录', kind: 'text', help: '如无变动请不要修改安全目录! 多个目录用英文逗号(,)隔开, 最多5个' },
    {
      name: 'appIds',
      label: '公众号或小程序appid',
      kind: 'text',
      help: '多个appid用英文逗号(,)隔开, 同一个子商户号最多填写5个, 超过5个需要修改请先联系服务商进行手动删除',
    },
    {
      name: 'storeIds',
      label: '适用门店',
      kind: 'tree',
      nodes: [
        {
          id: 'all',
          text: '全部',
          children: [
            { id: 'a1', text: '总店区域', children: [{ id: '001', text: '总部门店' }] },
            {
              id: 'a2',
              text: '江苏区域',
              children: [
                {
                  id: 'a21',
                  text: '南京',
                  children: [
                    { id: '002', text: '雨花台店' },
                    { id: '003', text: '鼓楼 1912店' },
                  ],
                },
                { id: '004', text: '常州武进店' },
              ],
            },
          ],
        },
      ],
    },
    { name: 'remark', label: '备注', kind: 'text' },
  ],
} as const satisfies Form;

import type { Page } from '../../../domain/page.ts';

/** 系统设置 › 门店信息管理: a row for each store. Its code must be the 仓库编码 of 思迅, and every till's store must be among them. */
export const page = {
  id: 'kezhi/store-list',
  console: 'kezhi',
  title: '门店信息管理',
  seen: 'guide chapters 8 and 9, of 2019: its dialog 新增 and a part of the grid behind it; the headings of code and name are not in the guide',
  way: { menu: ['系统设置', '门店信息管理'] },
  proof: {
    tab: ['门店信息管理'],
    labels: ['门店编码', '门店名称'],
  },
  fields: {},
  captures: {
    codes: { label: ['门店编码'], fact: 'storeCodes', where: 'grid', unique: true, holds: 'posStores' },
  },
  // Without a place on the map the mini program cannot locate the store (guide chapter 9).
  guard: { opens: ['新增', '编辑', '修改'], first: ['在地图上查看位置'], before: ['提交', '保存'] },
} satisfies Page;

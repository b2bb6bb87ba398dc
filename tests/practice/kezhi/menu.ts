/** A page of the console: the id in its address, the title of its tab. */
export interface MenuPage {
  readonly id: string;
  readonly title: string;
}

export interface Menu extends MenuPage {
  readonly tiles: readonly MenuPage[];
}

export const HOME: MenuPage = { id: 'home', title: '首页大盘' };

/** The left menu of the guide's screenshots. Tiles the practice does not have say so when opened. */
export const MENUS: readonly Menu[] = [
  { id: 'customers', title: '客户管理', tiles: [tile('customer-list', '会员查询'), tile('customer-level', '会员等级')] },
  { id: 'tools', title: '营销工具', tiles: [tile('sms-send', '短信群发'), tile('coupons', '券管理')] },
  { id: 'campaigns', title: '营销活动', tiles: [tile('recharge', '充值活动'), tile('lottery', '抽奖活动')] },
  { id: 'staff', title: '员工管理', tiles: [tile('staff-list', '员工信息')] },
  { id: 'reports', title: '报表统计', tiles: [tile('sync-log', '同步日志'), tile('daily', '营业日报')] },
  { id: 'wechat', title: '微信管理', tiles: [tile('wechat-setup', '服务号&小程序设置'), tile('mini-setup', '小程序配置')] },
  { id: 'mall', title: '商城管理', tiles: [tile('mall-goods', '商品管理')] },
  { id: 'stores', title: '门店业务', tiles: [tile('store-pay', '门店支付方式管理'), tile('pos-list', 'POS机信息管理')] },
  {
    id: 'settings',
    title: '系统设置',
    tiles: [
      tile('wechat-templates', '微信模板消息'),
      tile('sms-platform', '短信平台设置'),
      tile('store-sync', '门店同步参数设置'),
      tile('store-list', '门店信息管理'),
    ],
  },
];

function tile(id: string, title: string): MenuPage {
  return { id, title };
}

/** The page of this id: the home page, a menu's landing page, a tile. */
export function pageById(id: string): MenuPage | undefined {
  return [HOME, ...MENUS, ...MENUS.flatMap((menu) => menu.tiles)].find((page) => page.id === id);
}

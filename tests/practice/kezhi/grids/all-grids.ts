import type { GridPage } from '../grid-page.ts';
import { miniSetupGrid } from './mini-setup.ts';
import { posListGrid } from './pos-list.ts';
import { storeListGrid } from './store-list.ts';
import { storePayGrid } from './store-pay.ts';
import { wechatTemplatesGrid } from './wechat-templates.ts';

export type GridId = GridPage['id'];

export const GRIDS: Readonly<Record<GridId, GridPage>> = {
  'mini-setup': miniSetupGrid,
  'wechat-templates': wechatTemplatesGrid,
  'store-pay': storePayGrid,
  'pos-list': posListGrid,
  'store-list': storeListGrid,
};

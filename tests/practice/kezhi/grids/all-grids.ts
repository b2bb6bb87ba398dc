import type { GridPage } from '../grid-page.ts';
import { miniSetupGrid } from './mini-setup.ts';
import { wechatTemplatesGrid } from './wechat-templates.ts';

export type GridId = GridPage['id'];

export const GRIDS: Readonly<Record<GridId, GridPage>> = { 'mini-setup': miniSetupGrid, 'wechat-templates': wechatTemplatesGrid };

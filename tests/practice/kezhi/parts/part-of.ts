import { FORMS, type FormId } from '../forms/all-forms.ts';
import { GRIDS, type GridId } from '../grids/all-grids.ts';
import type { KezhiKnobs } from '../knobs.ts';
import { MENUS, type MenuPage } from '../menu.ts';
import type { PracticeMerchant } from '../merchants.ts';
import { formPart } from './form-part.ts';
import { gridPart } from './grid-part.ts';
import { homePart } from './home-part.ts';
import { smsSendPart, syncLogPart } from './query-part.ts';

const QUERIES: Readonly<Record<string, () => string>> = { 'sms-send': smsSendPart, 'sync-log': syncLogPart };

/** The content of one tab: a settings form, a grid with its query bar, the home page, a menu's tiles, or the word that it is not here. */
export function partOf(page: MenuPage, knobs: KezhiKnobs, merchant: PracticeMerchant): string {
  if (page.id in GRIDS) return gridPart(GRIDS[page.id as GridId], knobs);
  if (page.id in FORMS) return formPart(FORMS[page.id as FormId], knobs);
  if (page.id === 'home') return homePart(merchant);
  const tiles = MENUS.find((menu) => menu.id === page.id)?.tiles;
  if (tiles) return `<div class="tiles">${tiles.map(tile).join('')}</div>`;
  return QUERIES[page.id]?.() ?? '<div class="plain-body"><p class="tip">练习环境没有这个页面。</p></div>';
}

function tile({ id, title }: MenuPage): string {
  return `<div class="tile" data-page="${id}"><span class="tile-icon">${title.slice(0, 1)}</span><span class="tile-title">${title}</span></div>`;
}

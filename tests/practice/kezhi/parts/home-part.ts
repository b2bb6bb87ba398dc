import type { PracticeMerchant } from '../merchants.ts';

const FIGURES = [
  ['今日新增会员', '36'],
  ['会员总数', '12,408'],
  ['今日储值（元）', '8,650.00'],
  ['今日核销券', '71'],
] as const;

/** 首页大盘. */
export function homePart({ name }: PracticeMerchant): string {
  const cards = FIGURES.map(([title, figure]) => `<div class="figure"><p>${title}</p><b>${figure}</b></div>`);
  return `<div class="plain-body"><h3 class="home-title">${name} · 今日经营</h3><div class="figures">${cards.join('')}</div></div>`;
}

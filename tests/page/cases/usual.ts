import type { Case, CaseName, Look } from './case.ts';

/** What a save that went through answers. */
export const SAVED = { outcome: 'saved' } as const;

type Detour = Readonly<Record<Extract<CaseName, 'wrong-merchant' | 'signed-out'>, Case>>;

/** The two cases in which the console is not the merchant's to work in: both names are told, or that nobody is signed in. */
export function detour(as: string, theirs: string, mine: string): Detour {
  return {
    'wrong-merchant': { as, refused: { outcome: 'wrong-merchant', detail: `${theirs} ≠ ${mine}` } },
    'signed-out': { as: 'nobody', refused: { outcome: 'signed-out' } },
  };
}

/** At Kezhi it is the merchant's code that tells. */
export const DETOUR_KEZHI = detour('DCXM', 'DCXM', 'LSKZ');

/** At mp.weixin.qq.com the account's name at the top of every page. */
export const DETOUR_MP = detour('other', '味佳轩总店', '乐食客至演示店');

/** mp.weixin.qq.com as it draws itself today, and as it did before. */
export const BOTH_SKINS: readonly Look[] = [
  { name: 'weui', wechat: { skin: 'weui' } },
  { name: 'legacy', wechat: { skin: 'legacy' } },
];

/** 开发设置 of a mini program in the page itself, and in the newest skin below a frame and two shadow roots. */
export const MINI_LOOKS: readonly Look[] = [
  { name: 'legacy, in the page', wechat: { skin: 'legacy', miniPage: 'top' } },
  { name: 'weui, in a frame with shadow roots', at: 'app=devprofile', wechat: { skin: 'weui', miniPage: 'nested' } },
];

/** One session holds one account: it may be of another mini program, or of an account that is none. */
export const DETOUR_MINI: Readonly<Record<keyof Detour, Case | readonly Case[]>> = {
  'wrong-merchant': [
    {
      is: 'another mini program',
      given: ({ wechat }) => {
        wechat.account('mini').name = '别家小程序';
      },
      refused: { outcome: 'wrong-merchant', detail: '别家小程序 ≠ 乐食客至小程序' },
    },
    { is: 'no mini program', as: 'main', inPage: true, refused: { outcome: 'wrong-merchant', detail: '乐食客至演示店 ≠ 乐食客至小程序' } },
  ],
  'signed-out': { as: 'nobody', refused: { outcome: 'signed-out' } },
};

/** Why a page has no error of the vendor. */
export const ONLY_READ = { doesNotApply: 'nothing is pressed: the vendor is asked for nothing it could refuse' } as const;

import type { Page } from '../../../domain/page.ts';

/** When and where the three dialogs of 功能设置 were seen: they are one dialog with another title. */
export const DOMAIN_DIALOGS_SEEN =
  "public code of mp.weixin.qq.com's own front end (2016 to 2020), row layout of 2026; whether a save needs a scan today is not known";

/** The link to the verification file, one for all three: it says the file's name and nothing else. */
export const VERIFY_FILE_LINK = {
  label: ['MP_verify'],
  fact: 'verifyFile',
  where: 'area',
  file: true,
  pattern: '^(MP_verify_[0-9a-zA-Z]{16}\\.txt)$',
  optional: true,
} satisfies NonNullable<Page['captures']>[string];

/** How many saves of the month are left; each dialog counts its own. */
export const SAVES_LEFT = { pattern: '本月剩余保存次数\\s*[：:]?\\s*(\\d+)' } satisfies NonNullable<Page['notes']>[string];

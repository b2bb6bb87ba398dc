import type { Lint } from './finding.ts';

/** Template ids of the library that WeChat closed for adding in 2023 (code 40247), all in one finding. */
export const oldLibrary: Lint = (values) => {
  const old = values.map(({ value }) => value).filter(({ format }) => format === 'template-id');
  if (old.length === 0) return [];
  return [
    {
      id: 'old-library',
      level: 'mind',
      values: old.map(({ id }) => id),
      says: {
        zh: `${old.length} 个模板编号出自微信 2023 年关闭的历史模板库（错误码 40247），没添加过的账号不能再添加。`,
        en: `${old.length} template ids are of the library that WeChat closed in 2023 (code 40247): accounts that lack them can no longer add them.`,
      },
      where: [...new Set(old.map(({ source }) => source))],
    },
  ];
};

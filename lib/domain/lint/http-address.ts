import type { Lint } from './finding.ts';
import { lintTexts } from './lint-texts.ts';

/** An address by plain http, while WeChat wants https wherever it checks. One that another value has by https is for two-schemes. */
export const httpAddress: Lint = (values) => {
  const secure = new Set(values.flatMap(lintTexts).flatMap(({ text }) => /^https:\/\/([^\s/]+)/.exec(text)?.[1] ?? []));
  return values.flatMap((seen) => {
    const { value } = seen;
    const hosts = lintTexts(seen).flatMap(({ text }) => /^http:\/\/([^\s/]+)/.exec(text)?.[1] ?? []);
    const [host] = hosts.filter((own) => !secure.has(own));
    if (host === undefined) return [];
    return [
      {
        id: `http-address ${value.id}`,
        level: 'mind',
        values: [value.id],
        says: {
          zh: `「${value.title.zh}」写的是 http://${host}，而小程序域名必须是 https。`,
          en: `${value.title.en} says http://${host}, while mini program domains must be https.`,
        },
        where: [value.source],
      } as const,
    ];
  });
};

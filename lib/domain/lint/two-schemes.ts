import type { Lint, LintValue } from './finding.ts';
import { lintTexts } from './lint-texts.ts';

interface Address {
  readonly value: LintValue['value'];
  readonly host: string;
  readonly scheme: string;
}

/** One host by http in one value and by https in another. WeChat takes https alone where it checks. */
export const twoSchemes: Lint = (values) => {
  const addresses = values.flatMap(addressesOf);
  return addresses
    .filter(({ scheme }) => scheme === 'http')
    .flatMap(({ value, host }) => {
      const secure = addresses.find((other) => other.host === host && other.scheme === 'https' && other.value.id !== value.id);
      if (secure === undefined) return [];
      return [
        {
          id: `two-schemes ${value.id}`,
          level: 'mind',
          values: [value.id, secure.value.id],
          says: {
            zh: `「${value.title.zh}」写的是 http://${host}，「${secure.value.title.zh}」写的是 https://${host}。`,
            en: `${value.title.en} says http://${host}, ${secure.value.title.en} says https://${host}.`,
          },
          where: [value.source, secure.value.source],
        } as const,
      ];
    });
};

function addressesOf(seen: LintValue): readonly Address[] {
  return lintTexts(seen).flatMap(({ text }) => {
    const [, scheme, host] = /^(https?):\/\/([^\s/]+)/.exec(text) ?? [];
    return scheme === undefined || host === undefined ? [] : [{ value: seen.value, host, scheme }];
  });
}

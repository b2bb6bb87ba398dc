import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'smsVerifyProduct',
  title: { zh: '验证码短信产品ID（助通显示的）', en: 'Product ID for codes, as 助通 shows it' },
  chapter: 5,
  format: 'digits',
  hint: {
    zh: '只在与指南的 676767 不同时才要紧',
    en: "Matters only where it differs from the guide's 676767",
  },
  twin: { fact: 'smsMarketingProduct', content: '160427' },
} satisfies Fact;

import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'smsMarketingProduct',
  title: { zh: '营销短信产品ID（助通显示的）', en: 'Product ID for campaigns, as 助通 shows it' },
  chapter: 5,
  format: 'digits',
  hint: {
    zh: '只在与指南的 160427 不同时才要紧',
    en: "Matters only where it differs from the guide's 160427",
  },
  twin: { fact: 'smsVerifyProduct', content: '676767' },
} satisfies Fact;

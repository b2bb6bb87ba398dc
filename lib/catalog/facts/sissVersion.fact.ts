import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'sissVersion',
  title: { zh: '思迅版本', en: '思迅 version' },
  chapter: 6,
  format: 'text',
  names: ['软件版本', 'ERP版本', '同步ERP版本'],
  setting: true,
  hint: {
    zh: '写法与商户端 同步ERP版本 的选项一致，例如 issbakev8_运通',
    en: 'Written as the options of 同步ERP版本 at Kezhi, such as issbakev8_运通',
  },
} satisfies Fact;

import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'miniAppId',
  title: { zh: '小程序 AppID', en: 'Mini program AppID' },
  chapter: 2,
  format: 'app-id',
  names: ['小程序ID'],
  hint: {
    zh: '小程序后台 › 开发管理 › 开发设置 › 开发者ID',
    en: 'Mini program console › 开发管理 › 开发设置 › 开发者ID',
  },
  twin: { fact: 'appId' },
} satisfies Fact;

import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'appId',
  title: { zh: '公众号 AppID', en: 'Official account AppID' },
  chapter: 1,
  format: 'app-id',
  names: ['AppID', '公众号AppID', '服务号AppID', '开发者ID', '应用ID', 'AppId(应用ID)'],
  hint: {
    zh: '微信开发者平台 › 基础信息 › AppID，wx 加 16 位',
    en: 'Developer platform › 基础信息 › AppID: wx and 16 characters',
  },
  twin: { fact: 'miniAppId' },
} satisfies Fact;

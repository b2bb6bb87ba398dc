import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'kezhi-server',
  title: { zh: '客至服务器', en: 'Kezhi server' },
  chapter: 7,
  source: '第七章第 1 条',
  status: 'disputed',
  policy: 'exact',
  format: 'host-port',
  readings: [
    {
      content: '49.4.27.85:8090',
      where: '第七章第 1 条文字：固定，不可随意修改',
    },
    {
      content: '49.4.80.102:8088',
      where: '第七章第 1 条截图',
    },
  ],
  remark: {
    zh: '文字与截图不同，请向客至确认',
    en: 'The text and the screenshot differ; ask Kezhi',
  },
} satisfies Value;

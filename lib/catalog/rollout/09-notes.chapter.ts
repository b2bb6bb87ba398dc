import type { Chapter } from '../../domain/rollout.ts';

export const chapter = {
  id: 'notes',
  number: 9,
  title: { zh: '常见注意事项', en: 'Things to mind' },
  steps: [
    {
      id: 'store.map',
      kind: 'guard',
      title: { zh: '门店要在地图上定位', en: 'Place each store on the map' },
      text: {
        zh: '新增或编辑门店时，先点「在地图上查看位置」并点一下地图，再点「提交」，否则小程序找不到门店。',
        en: 'When a store is added or edited, press 「在地图上查看位置」 and the map before 「提交」, or the mini program cannot locate it.',
      },
      proof: { zh: '门店保存后有位置', en: 'Store saved with a position' },
      console: 'kezhi',
      at: 'kezhi/store-list',
    },
  ],
} satisfies Chapter;

import type { Release } from '../domain/release.ts';

/** What is told once after an update to this version. At the next version these notes make room for its own; CHANGELOG.md keeps them. */
export const newestRelease = {
  version: '0.1.0',
  notes: [
    {
      zh: '在后台的文本格上点右键，「客至」里就是当前商户的资料，点一下即填入；菜单里没有密码。',
      en: 'Right-click a text box of a console: “Kezhi” lists the current merchant’s facts and fills one in. Secrets are not in the menu.',
    },
    {
      zh: '快捷键：Alt+Shift+A 应用当前页面，Alt+Shift+N 去下一步，Alt+Shift+V 找一项资料填入。',
      en: 'Keys: Alt+Shift+A applies the page in front, Alt+Shift+N goes to the next step, Alt+Shift+V finds a fact to fill in.',
    },
    {
      zh: '选项里可以为单个商户改一个默认值，也可以让某一页的保存永远由人来按。',
      en: 'In the options one merchant can have a value of its own, and the save of any page can be left to a person.',
    },
  ],
} satisfies Release;

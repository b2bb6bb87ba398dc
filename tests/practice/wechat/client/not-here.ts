import { toast } from './toast.ts';

/** Links that are here to be seen only say so when a person presses one. */
for (const link of document.querySelectorAll('.weui-desktop-setting__item__extra a:not([data-opens]), .setting_opr a:not([data-opens])')) {
  link.addEventListener('click', () => toast('error', '练习环境不含此操作'));
}

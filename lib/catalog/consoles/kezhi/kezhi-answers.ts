import type { Page } from '../../../domain/page.ts';

/** What Kezhi may say once it has saved: the guide does not show it, so it is what such consoles commonly say. */
export const KEZHI_SAVED = ['保存成功', '提交成功', '操作成功', '设置成功', '修改成功'];

/** EasyUI's own words beside an empty field that must be filled. */
export const FIELD_REQUIRED = { text: '该输入项为必输项', says: 'field_required' };

/** What it may say when it takes nothing: the session is over, or something failed and it does not say what. */
export const KEZHI_FAILED = [
  { text: '登录超时', says: 'signed_out' },
  { text: '失败', says: 'kezhi_failed' },
] satisfies NonNullable<Page['save']>['refused'];

/** What it may answer to a save instead of saving. */
export const KEZHI_ANSWERS = [FIELD_REQUIRED, ...KEZHI_FAILED] satisfies NonNullable<Page['save']>['refused'];

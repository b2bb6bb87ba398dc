import { page } from '../../../lib/catalog/consoles/wechat-mp/template-plugin.page.ts';
import type { PageCases } from './case.ts';
import { stateCases, templatePage } from './template-messages.ts';

/** 添加功能插件 › 模板消息. */
export const templatePlugin: PageCases = { ...templatePage('mpPlugin'), page, cases: stateCases('已开通', '使用规则') };

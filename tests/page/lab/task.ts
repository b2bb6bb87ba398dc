import { kit as easyui } from '../../../lib/catalog/kits/easyui.kit.ts';
import { kit as native } from '../../../lib/catalog/kits/native.kit.ts';
import { kit as weui } from '../../../lib/catalog/kits/weui.kit.ts';
import type { PageTask } from '../../../lib/domain/engine.ts';
import type { Control, Field, Page } from '../../../lib/domain/page.ts';
import { ORIGIN } from './lab.ts';

type Parts = Omit<Partial<Page>, 'proof'> & { readonly proof?: Partial<Page['proof']> };

/** A task for a page of the lab: proved by the label 账号 unless the test says otherwise. */
export function taskOf({ proof, ...page }: Parts = {}, more: Partial<PageTask> = {}): PageTask {
  return {
    page: {
      id: 'kezhi/lab',
      console: 'kezhi',
      title: '测试',
      seen: 'lab',
      fields: { account: text('账号') },
      ...page,
      proof: { labels: ['账号'], ...proof },
    },
    kits: [easyui, weui, native],
    console: {
      id: 'kezhi',
      identity: [
        { fact: 'merchantCode', from: 'label', at: '商户编码' },
        { fact: 'merchantCode', from: 'css', at: '.user-info', pattern: '([A-Za-z0-9]+)_' },
      ],
      signedOut: { texts: ['登录超时'], css: ['.login-box'] },
    },
    origin: ORIGIN,
    nonce: 'n0nce',
    ...more,
  };
}

/** One field by its label or labels. */
export function field(control: Control, ...label: string[]): Field {
  return { control, label };
}

/** A line of text by its label. */
export function text(...label: string[]): Field {
  return field('text', ...label);
}

/** A form of rows as most back offices lay them out. */
export function form(...rows: readonly (readonly [label: string, control: string])[]): string {
  return `<form><table>${rows.map(([label, control]) => `<tr><td>${label}：</td><td>${control}</td></tr>`).join('')}</table></form>`;
}

/** The row every page of the lab is proved by. */
export const ACCOUNT = ['账号', '<input name="account" value="hy">'] as const;

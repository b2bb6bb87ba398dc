import { page } from '../answers.ts';
import type { Site } from '../site.ts';

export interface Kezhi {
  readonly site: Site;
}

/** The Kezhi merchant console. */
export function createKezhi(): Kezhi {
  return {
    site: {
      hosts: ['*.51kezhi.cn', '*.51kezhi.com', 'backend.merchant.test'],
      handle: () =>
        page(
          '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客至易会员</title></head><body><h1>客至易会员</h1></body></html>',
        ),
      reset: () => undefined,
    },
  };
}

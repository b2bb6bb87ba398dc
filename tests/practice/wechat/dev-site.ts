import { page } from '../answers.ts';
import type { Site } from '../site.ts';

/** 微信开发者平台. */
export function createDevSite(): Site {
  return {
    hosts: ['developers.weixin.qq.com'],
    handle: () =>
      page(
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>微信开发者平台</title></head><body><h1>微信开发者平台</h1></body></html>',
      ),
    reset: () => undefined,
  };
}

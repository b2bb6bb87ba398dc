import { page } from '../answers.ts';
import type { Site } from '../site.ts';

/** 微信公众平台. */
export function createMpSite(): Site {
  return {
    hosts: ['mp.weixin.qq.com'],
    handle: () =>
      page(
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>微信公众平台</title></head><body><h1>微信公众平台</h1></body></html>',
      ),
    reset: () => undefined,
  };
}

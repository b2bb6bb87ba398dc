import { page } from '../answers.ts';
import type { Site } from '../site.ts';

/** 管理员的手机. */
export function createPhoneSite(): Site {
  return {
    hosts: ['phone.practice.test'],
    handle: () =>
      page(
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>管理员的手机</title></head><body><h1>管理员的手机</h1></body></html>',
      ),
    reset: () => undefined,
  };
}

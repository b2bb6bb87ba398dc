import { request } from 'node:https';
import { expect, test } from '@playwright/test';
import { startPractice } from './start-practice.ts';

/** One GET over TLS, as a browser that was told where the host is. */
function get(port: number, host: string, path = '/'): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1', headers: { host }, servername: host, rejectUnauthorized: false }, (answer) => {
      answer.setEncoding('utf8');
      let body = '';
      answer.on('data', (chunk: string) => {
        body += chunk;
      });
      answer.on('end', () => resolve(body));
    })
      .on('error', reject)
      .end();
  });
}

test('each console answers on its own host, and a host of nobody is not served', async () => {
  const practice = await startPractice();
  try {
    expect(await get(practice.port, 'hy.51kezhi.cn', '/login')).toContain('客至');
    expect(await get(practice.port, 'mp.weixin.qq.com')).toContain('微信公众平台');
    expect(await get(practice.port, 'developers.weixin.qq.com')).toContain('微信开发者平台');
    expect(await get(practice.port, 'start.practice.test')).toContain('LSKZ');
    const file = ['kzpro.m.51kezhi.cn', '/MP_verify_1z2Fb41PzAd7ciwc.txt'] as const;
    expect(await get(practice.port, ...file)).toBe('404');
    practice.kezhi.publish('MP_verify_1z2Fb41PzAd7ciwc.txt', '1z2Fb41PzAd7ciwc');
    expect(await get(practice.port, ...file)).toBe('1z2Fb41PzAd7ciwc');
    expect(await get(practice.port, 'hy.51kezhi.cn.evil.test')).toBe('404');
  } finally {
    await practice.stop();
  }
});

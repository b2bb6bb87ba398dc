import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allFacts } from '../../../lib/catalog/all-facts.ts';
import { type ChatFind, chatReader } from '../../../lib/domain/chat/read-chat.ts';

const readChat = chatReader([...allFacts.values()]);
const APP = 'wx8f3a2b91c07d64e5';
const SECRET = '0123456789abcdef0123456789abcdef';
const finds = (text: string): readonly ChatFind[] => readChat(text).finds;
/** Any UTF-16 unit, half surrogates too. (fast-check's own `binary` takes seconds to set up.) */
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

/** Fact and content of everything whose place is known, and kind and content of the rest. */
const told = (text: string): readonly string[] => finds(text).map(({ target, kind, content }) => `${target ?? `?${kind}`}=${content}`);

describe('a chat', () => {
  test.each([
    [`AppID：${APP}`, [`appId=${APP}`]],
    ['ＡｐｐＩＤ：ｗｘ８ｆ３ａ２ｂ９１ｃ０７ｄ６４ｅ５', [`appId=${APP}`]],
    [`小程序 AppID: ${APP.toUpperCase()}`, [`miniAppId=${APP}`]],
    [`公众号的是 ${APP}`, [`appId=${APP}`]],
    [`小程序的是 ${APP}`, [`miniAppId=${APP}`]],
    [`这个 ${APP} 你看下`, [`?app-id=${APP}`]],
    [`wx8f3a\u200b2b91c07d\u206064e5 公众号`, [`appId=${APP}`]],
    ['原始ID gh_4c1b7e90a2d3', ['originalId=gh_4c1b7e90a2d3']],
    ['gh_4c1b7e90a2d3', ['originalId=gh_4c1b7e90a2d3']],
    ['小程序 gh_4c1b7e90a2d3', ['?original-id=gh_4c1b7e90a2d3']],
    ['小程序的 原始ID：gh_4c1b7e90a2d3', ['?label=gh_4c1b7e90a2d3']],
    [`小程序的AppID：${APP}`, [`miniAppId=${APP}`]],
    [`AppID：${APP}（小程序）`, [`miniAppId=${APP}`]],
    [`【小程序】\nAppID：${APP}\nAppSecret：${SECRET}`, [`miniAppId=${APP}`, `miniAppSecret=${SECRET}`]],
    [`小程序\nAppID：${APP}\n公众号\nAppID：wx0123456789abcdef`, [`miniAppId=${APP}`, 'appId=wx0123456789abcdef']],
    [`公众号 ${APP} 小程序 wx0123456789abcdef`, [`appId=${APP}`, 'miniAppId=wx0123456789abcdef']],
    [`小程序昨天已经提交审核了\nAppID：${APP}`, [`?label=${APP}`]],
    [`小程序昨天已经提交审核了\n公众号 AppID：${APP}`, [`appId=${APP}`]],
    ['总部加密狗号：A1B2C3D4', ['headquartersDongle=A1B2C3D4']],
    ['加密狗号是A1B2C3D4，数据库名 scdt', ['headquartersDongle=A1B2C3D4', 'syncDatabaseName=scdt']],
    ['总部加密狗 号：A1B2C3D4', ['headquartersDongle=A1B2C3D4']],
    ['加密狗号：\nA1B2C3D4', ['headquartersDongle=A1B2C3D4']],
    ['数据库地址 114.116.45.212,33433', ['syncDatabaseUrl=114.116.45.212', '?port=33433']],
    ['数据库在 １１４。１１６。４５。２１２：33433', ['syncDatabaseUrl=114.116.45.212', '?port=33433']],
    ['订单走 180.97.80.10 开了端口8822', ['orderSyncIp=180.97.80.10', '?port=8822']],
    ['服务器 180.97.80.10', ['?host=180.97.80.10']],
    ['数据库 erp.leshi.com.cn', ['syncDatabaseUrl=erp.leshi.com.cn']],
    ['https://kzpro.m.51kezhi.cn 和 MP_verify_abc.txt 发你了', []],
    ['联系人 +86 153 8095 6582', ['?phone=15380956582']],
    ['思迅版本：issbakev8_运通。', ['sissVersion=issbakev8_运通']],
    ['商户编码 LSKZ 密码不发了', ['merchantCode=LSKZ 密码不发了']],
    ['wxid_8f3a2b91c07d64 加我', []],
    ['加密狗号是多少？', []],
    ['AppID 发一下', []],
    ['你好，在吗', []],
  ])('%j should hold %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['AppID：wx8f3a2b91c07d64e', 'app_id_length'],
    ['公众号 wx8f3a2b91c07d64eo', 'app_id_letters'],
    ['数据库地址 114.116.45.256', 'ip_range'],
    ['数据库地址 010.0.0.1', 'ip_zero'],
    ['AppSecret：********************************', 'app_secret_masked'],
  ])('%j should be refused with %s', (text, problem) => {
    expect(finds(text).map((find) => find.problem)).toEqual([problem]);
  });

  test('a secret should keep every sign, and not be trusted when something unseen stood in its line', () => {
    expect(told('短信密码：Ａb，c!。 ')).toEqual(['smsPassword=Ａb，c!。']);
    expect(finds(`公众号 AppSecret：${SECRET}`)).toMatchObject([{ target: 'appSecret', content: SECRET }]);
    expect(finds('短信密码：ab\u200bcd')).toMatchObject([{ target: 'smsPassword', problem: 'secret_unseen' }]);
  });

  test('a bare secret should wait for a person to say whose it is', () => {
    const [find] = finds(SECRET);
    expect(find?.target).toBeUndefined();
    expect(find?.targets).toEqual(['appSecret', 'miniAppSecret']);
  });

  test('the name of the merchant should be told, tidy', () => {
    expect(readChat('商户名称：　乐食客至\u200b（历下店）\nAppID: x').name).toBe('乐食客至(历下店)');
    expect(readChat('商户说明天给').name).toBeUndefined();
  });

  test('the same thing twice should be told once', () => {
    expect(told(`AppID：${APP}\n再发一遍 ${APP}`)).toEqual([`appId=${APP}`]);
  });

  test('any text should be read without a fault, and whatever has a place should fit it', () => {
    const shards = [
      'AppID',
      '：',
      '小程序',
      'wx',
      APP,
      'gh_12345678',
      '数据库密码',
      '加密狗号',
      '1.2.3.4',
      '。',
      '端口',
      '8822',
      '\n',
      ' ',
      '\u200b',
      '(',
      '\\',
      '是',
    ];
    const pasted = fc.oneof(
      fc.string({ unit: anyUnit, maxLength: 60 }),
      fc.array(fc.constantFrom(...shards), { maxLength: 14 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        for (const { target, targets } of finds(text)) {
          for (const id of targets) expect(allFacts.has(id)).toBe(true);
          if (target !== undefined) expect(targets).toContain(target);
        }
      }),
      { seed: 51, numRuns: 200 },
    );
  });

  test('a very long paste should not take long chains of tries', () => {
    expect(told(`${'数据库 是 : '.repeat(8000)}\nAppID：${APP}`)).toContain(`appId=${APP}`);
  });
});

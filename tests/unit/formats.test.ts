import { describe, expect, test } from 'vitest';
import { allFormats } from '../../lib/domain/formats/all-formats.ts';
import type { Format } from '../../lib/domain/formats/format.ts';

/** format · given · normalised · problem. Numbers B… are those of the list of bad inputs. */
const CASES: [format: string, given: string, normalised: string, problem?: string][] = [
  // B01 to B07
  ['app-id', 'wx9843eabc0123909e', 'wx9843eabc0123909e'],
  ['app-id', ' wx9843eabc0123909e\t\n', 'wx9843eabc0123909e'],
  ['app-id', 'ｗｘ９８４３eabc0123909e', 'wx9843eabc0123909e'],
  ['app-id', 'WX9843EABC0123909E', 'wx9843eabc0123909e'],
  ['app-id', 'wx9843\u200Beabc0123909e', 'wx9843eabc0123909e'],
  ['app-id', 'wx9843eabc0123909', 'wx9843eabc0123909', 'app_id_length'],
  ['app-id', 'wx9843eabc0123909e1', 'wx9843eabc0123909e1', 'app_id_length'],
  ['app-id', 'wx9843eabc012390Oe', 'wx9843eabc012390oe', 'app_id_letters'],
  ['app-id', 'wx9843eabc012390ge', 'wx9843eabc012390ge', 'app_id_letters'],
  ['app-id', 'gh_9843eabc012390e', 'gh_9843eabc012390e', 'app_id_start'],
  ['app-id', '  ', '', 'empty'],
  // B52: never altered
  ['pos-key', '3E7ynJ2Ca317dld8dg0dgs==', '3E7ynJ2Ca317dld8dg0dgs=='],
  ['pos-key', '', '', 'empty'],
  // B13 to B16: never altered
  ['app-secret', '0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef'],
  ['app-secret', '0123456789abcdef0123456789abcde', '0123456789abcdef0123456789abcde', 'app_secret_length'],
  ['app-secret', '0123456789abcdef0123456789abcdef0', '0123456789abcdef0123456789abcdef0', 'app_secret_length'],
  ['app-secret', '********************************', '********************************', 'app_secret_masked'],
  ['app-secret', '重置', '重置', 'app_secret_masked'],
  ['app-secret', 'wx9843eabc0123909e', 'wx9843eabc0123909e', 'app_secret_is_app_id'],
  ['app-secret', '0123456789abcdef0123456789abcdez', '0123456789abcdef0123456789abcdez', 'app_secret_letters'],
  ['app-secret', '0123456789abcdef0123456789abcde ', '0123456789abcdef0123456789abcde ', 'blank_inside'],
  // B25 to B30
  ['ip', '49.4.24.68', '49.4.24.68'],
  ['ip', '４９．４．２７．８５', '49.4.27.85'],
  ['ip', '49。4。27。85', '49.4.27.85'],
  ['ip', '049.004.027.085', '049.004.027.085', 'ip_zero'],
  ['ip', '010.0.0.1', '010.0.0.1', 'ip_zero'],
  ['ip', '0x31.4.27.85', '0x31.4.27.85', 'ip_form'],
  ['ip', '49.4.6997', '49.4.6997', 'ip_form'],
  ['ip', '822483797', '822483797', 'ip_form'],
  ['ip', '49.4.27.256', '49.4.27.256', 'ip_range'],
  ['ip', '49.4.27', '49.4.27', 'ip_form'],
  ['ip', '49.4.27.85.', '49.4.27.85.', 'ip_form'],
  ['ip', '0.0.0.0', '0.0.0.0'],
  ['ip-or-cidr', '172.0.0.1/24', '172.0.0.1/24'],
  ['ip-or-cidr', '119.3.192.43', '119.3.192.43'],
  ['ip-or-cidr', '172.0.0.1/33', '172.0.0.1/33', 'cidr_width'],
  ['ip-or-cidr', '172.0.0.1/', '172.0.0.1/', 'cidr_width'],
  ['ip-or-cidr', '172.0.0.*', '172.0.0.*', 'ip_form'],
  ['ip-or-cidr', '172.0.0.1:80', '172.0.0.1:80', 'ip_form'],
  // B31
  ['port', '８８２２', '8822'],
  ['port', '8822 ', '8822'],
  ['port', '88 22', '8822'],
  ['port', '0', '0', 'port_range'],
  ['port', '65535', '65535'],
  ['port', '65536', '65536', 'port_range'],
  ['port', '08822', '08822', 'port_range'],
  ['port', '-1', '-1', 'digits_only'],
  ['digits', '６７６ ７６７', '676767'],
  ['digits', '67676o', '67676o', 'digits_only'],
  // B32
  ['host-port', '114.116.45.212,33433', '114.116.45.212:33433'],
  ['host-port', '49.4.27.85：8090', '49.4.27.85:8090'],
  ['host-port', '114.116.45.212，33433', '114.116.45.212:33433'],
  ['host-port', '49.4.27.85', '49.4.27.85', 'host_port_form'],
  ['host-port', '49.4.27.85:99999', '49.4.27.85:99999', 'port_range'],
  ['host-port', '49.4.27.256:80', '49.4.27.256:80', 'ip_range'],
  ['host-or-ip', ' 180.97.80.183 ', '180.97.80.183'],
  ['host-or-ip', 'DB.Example.COM.', 'db.example.com'],
  ['host-or-ip', '010.0.0.1', '010.0.0.1', 'ip_zero'],
  ['host-or-ip', '822483797', '822483797', 'ip_form'],
  ['host-or-ip', '114.116.45.212,33433', '114.116.45.212,33433', 'host_with_port'],
  ['host-or-ip', 'db.example.com:33433', 'db.example.com:33433', 'host_with_port'],
  ['host-or-ip', '', '', 'empty'],
  // B34 to B41
  ['domain', 'kzpro.m.51kezhi.cn', 'kzpro.m.51kezhi.cn'],
  ['domain', '51kezhi.cn', '51kezhi.cn'],
  ['domain', '51kezhi.com', '51kezhi.com'],
  ['domain', 'shop.example.com', 'shop.example.com'],
  ['domain', '51kehzi.com', '51kehzi.com', 'domain_near_miss'],
  ['domain', '5lkezhi.com', '5lkezhi.com', 'domain_near_miss'],
  ['domain', '51kezhi.corn', '51kezhi.corn', 'domain_near_miss'],
  ['domain', 'mp.weixin.qq.corn', 'mp.weixin.qq.corn', 'domain_near_miss'],
  ['domain', '51kеzhi.cn', '51kеzhi.cn', 'domain_letters'],
  ['domain', 'kzpro.m.51kezhi.cn.evil.com', 'kzpro.m.51kezhi.cn.evil.com', 'domain_disguised'],
  ['domain', 'kzpro.m.51kezhi.cn@evil.com', 'kzpro.m.51kezhi.cn@evil.com', 'domain_letters'],
  ['domain', 'evil.com#.51kezhi.cn', 'evil.com#.51kezhi.cn', 'domain_letters'],
  ['domain', 'kzpro.m.51kezhi.cn.', 'kzpro.m.51kezhi.cn'],
  ['domain', 'KZPRO.M.51kezhi.cn', 'kzpro.m.51kezhi.cn'],
  ['domain', 'kzpro。m。51kezhi。cn', 'kzpro.m.51kezhi.cn'],
  ['domain', 'ⓚzpro.m.51kezhi.cn', 'kzpro.m.51kezhi.cn'],
  ['domain', 'https://kzpro.m.51kezhi.cn/', 'kzpro.m.51kezhi.cn'],
  ['domain', 'http://kzpro.m.51kezhi.cn:8080/a/b', 'kzpro.m.51kezhi.cn'],
  ['domain', 'nj kz.m.51kezhi.cn', 'nj kz.m.51kezhi.cn', 'blank_inside'],
  ['domain', '49.4.27.85', '49.4.27.85', 'domain_is_number'],
  ['domain', 'localhost', 'localhost', 'domain_form'],
  ['domain', '-a.example.com', '-a.example.com', 'domain_form'],
  ['domain', 'a..example.com', 'a..example.com', 'domain_form'],
  // B42, B43, B66
  ['url', 'HTTP://KZPRO.m.51kezhi.cn/Path', 'http://kzpro.m.51kezhi.cn/Path'],
  ['url', 'data:text/html,hi', 'data:text/html,hi', 'url_form'],
  ['url', 'file:///etc/passwd', 'file:///etc/passwd', 'url_form'],
  ['url', 'javascript:alert(1)', 'javascript:alert(1)', 'url_form'],
  ['url', 'https://kzpro.m.51kezhi.cn@evil.com/', 'https://kzpro.m.51kezhi.cn@evil.com/', 'url_form'],
  ['url', 'https://kzpro.m.51kezhi.cn:99999/', 'https://kzpro.m.51kezhi.cn:99999/', 'port_range'],
  ['url', 'https://kzpro.m.51kehzi.cn/', 'https://kzpro.m.51kehzi.cn/', 'domain_near_miss'],
  ['url-https', 'kzpro.m.51kezhi.cn', 'https://kzpro.m.51kezhi.cn'],
  ['url-https', 'https://kzpro.m.51kezhi.cn', 'https://kzpro.m.51kezhi.cn'],
  ['url-https', 'http://kzpro.m.51kezhi.cn', 'http://kzpro.m.51kezhi.cn', 'url_not_https'],
  ['url-directory', 'njkz.m.51kezhi.cn/wechat/account/', 'https://njkz.m.51kezhi.cn/wechat/account/'],
  ['url-directory', 'https://njkz.m.51kezhi.cn/a/mallGoodsDistributio', 'https://njkz.m.51kezhi.cn/a/mallGoodsDistributio', 'url_no_slash'],
  ['url-https', 'https://nj kz.m.51kezhi.cn/wechat/account/', 'https://nj kz.m.51kezhi.cn/wechat/account/', 'blank_inside'],
  // B45
  ['template-id', 'OPENTM20683189５', 'OPENTM206831895'],
  ['template-id', 'opentm206831895', 'OPENTM206831895'],
  ['template-id', 'TM00004', 'TM00004'],
  ['template-id', 'OPENTM20683189', 'OPENTM20683189', 'template_id_form'],
  // B47
  ['reason', `  ${'好'.repeat(20)} `, '好'.repeat(20)],
  ['reason', '好'.repeat(19), '好'.repeat(19), 'reason_short'],
  ['reason', '好'.repeat(500), '好'.repeat(500)],
  ['reason', '好'.repeat(501), '好'.repeat(501), 'reason_long'],
  ['reason', '😀'.repeat(251), '😀'.repeat(251), 'reason_long'],
  // B50, B51: never altered
  ['secret', ' Ｐ“a”😀 ', ' Ｐ“a”😀 '],
  ['secret', ';\'"{}', ';\'"{}'],
  ['secret', '', '', 'empty'],
  // B54
  ['phone', '１５３８０９５６５８２', '15380956582'],
  ['phone', '153 8095 6582', '15380956582'],
  ['phone', '+86 153-8095-6582', '15380956582'],
  ['phone', '0755-26520764', '0755-26520764'],
  ['phone', '1538095658', '1538095658', 'phone_form'],
  // B55, B56, B64
  ['text', ' 南京客至（集团）\u202E ', '南京客至（集团）'],
  ['text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['text', 'a\nb', 'a\nb', 'control_character'],
  ['text', '店'.repeat(201), '店'.repeat(201), 'too_long'],
  ['text', '   ', '', 'empty'],
  ['text', '\uD800', '\uD800', 'not_text'],
  ['text', 'a\0', 'a\0', 'not_text'],
  // B65
  ['date', '2019/7/18', '2019-07-18'],
  ['date', '2019年7月18日', '2019-07-18'],
  ['date', '2019-02-30', '2019-02-30', 'date_unknown'],
  ['date', '2024-02-29', '2024-02-29'],
  ['date', '2019-13-01', '2019-13-01', 'date_unknown'],
  ['date', '18-07-2019', '18-07-2019', 'date_form'],
  ['date', '二〇一九年', '二〇一九年', 'date_form'],
  // B19, B23, B24
  ['verify-file', 'MP_verify_UUVF4dYZ9fjEWSSG.txt', 'MP_verify_UUVF4dYZ9fjEWSSG.txt'],
  ['verify-file', 'MP_verify_UUVF4dYZ9fjEWSSG (1).txt', 'MP_verify_UUVF4dYZ9fjEWSSG (1).txt', 'verify_file_copy'],
  ['verify-file', '2225735179.txt', '2225735179.txt', 'verify_file_is_mini'],
  ['verify-file', '../../x.txt', '../../x.txt', 'verify_file_form'],
  ['mini-verify-file', '2225735179.txt', '2225735179.txt'],
  ['mini-verify-file', 'MP_verify_UUVF4dYZ9fjEWSSG.txt', 'MP_verify_UUVF4dYZ9fjEWSSG.txt', 'verify_file_is_account'],
  ['mini-verify-file', 'CON.txt', 'CON.txt', 'mini_verify_file_form'],
  ['image-file', ' 二维码.PNG ', '二维码.PNG'],
  ['image-file', 'qr.txt', 'qr.txt', 'image_file_form'],
  ['image-file', '../qr.png', '../qr.png', 'image_file_form'],
  ['database-name', ' issbakev8_运通 ', 'issbakev8_运通'],
  ['database-name', 'scdt?charset=gb18030', 'scdt?charset=gb18030'],
  ['database-name', "scdt';drop", "scdt';drop", 'database_name_form'],
  ['database-name', 'sc dt', 'sc dt', 'blank_inside'],
  ['path', '/dataservice/syncorder', '/dataservice/syncorder'],
  ['path', 'dataservice/syncorder', 'dataservice/syncorder', 'path_form'],
  ['path', '/a/../b', '/a/../b', 'path_form'],
  ['path', '/a b', '/a b', 'blank_inside'],
  ['email', ' ful@51KEZHI.com ', 'ful@51kezhi.com'],
  ['email', 'yangsh@51kehzi.com', 'yangsh@51kehzi.com'],
  ['email', 'ful.51kezhi.com', 'ful.51kezhi.com', 'email_form'],
  ['email', 'a@b@c.com', 'a@b@c.com', 'email_form'],
  ['original-id', ' gh_3f8a6c1d9e27 ', 'gh_3f8a6c1d9e27'],
  ['original-id', '', '', 'empty'],
];

function formatOf(id: string): Format {
  const format = allFormats[id];
  if (format === undefined) throw new Error(`No format is called ${id}.`);
  return format;
}

describe('a format', () => {
  test.each(CASES)('%s takes %j as %j, problem %s', (id, given, normalised, problem) => {
    const format = formatOf(id);
    expect(format.normalise(given)).toBe(normalised);
    expect(format.check(normalised)).toBe(problem);
  });

  test('has a case here for every format', () => {
    expect(new Set(CASES.map(([id]) => id))).toEqual(new Set(Object.keys(allFormats)));
  });
});

describe('a warning', () => {
  test.each<[string, string, string | undefined]>([
    ['secret', '123456', 'secret_weak'],
    ['pos-key', '3E7ynJ2Ca317dld8dg0dgs==\n\n3E7ynJ2Ca317dld8dg0dgs==', undefined],
    ['pos-key', '3E7ynJ2Ca317dld8dg0dgs==\n3E7ynJ2Ca317dld8dg0dgs=', 'pos_key_form'],
    ['secret', 'aaaaaaaa', 'secret_weak'],
    ['secret', ' pass word', 'secret_edge_blank'],
    ['secret', 'Ｐassword9', 'secret_full_width'],
    ['secret', '“quoted9”', 'secret_full_width'],
    ['secret', 'k7#Lp2x!', undefined],
    ['email', 'yangsh@51kehzi.com', 'domain_near_miss'],
    ['email', 'yangsh@51kezhi.com', undefined],
    ['app-secret', '0123456789ABCDEF0123456789abcdef', 'app_secret_upper'],
    ['app-secret', '0123456789abcdef0123456789abcdef', undefined],
    ['original-id', 'oldname', 'original_id_form'],
    ['original-id', 'gh_3f8a6c1d9e27', undefined],
  ])('of %s about %j is %s', (id, given, warning) => {
    const format = formatOf(id);
    expect(format.check(given)).toBeUndefined();
    expect(format.warn?.(given)).toBe(warning);
  });
});

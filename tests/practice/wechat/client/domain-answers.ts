import type { Complaint } from './domain-checks.ts';

/** What the sentences name. */
export interface Named {
  row: string;
  file: string;
  typed: readonly string[];
}

type Sentence = (domain: string, file: string) => string;

/** 153011: one digit per field. */
const byDigit: Record<number, string> = {
  1: '域名或路径格式不正确，请参考注意事项',
  2: '域名或路径格式不正确，请参考注意事项',
  3: '未查询到ICP备案信息，若该域名为新备案的域名，请等待3个工作日后再试',
};

/** 216x0n, n = the field (consoles A4). */
const byFamily: Record<number, Sentence> = {
  21600: (domain) => `请填写${domain}的二级域名`,
  21610: () => '不允许使用短链域名',
  21620: (domain, file) => `请将文件${file} 上传至${domain}指向的web服务器（或虚拟主机）的目录`,
  21630: (domain, file) => `${domain}下${file}的内容与下载文件不符`,
  21640: (domain, file) => `无法访问${domain}/${file}，请检查网络设置`,
};

/** What the page says to a code other than 0. */
export function complaintOfAnswer(ret: number, digits: readonly number[], named: Named): Complaint {
  const fields = new Map<number, string>();
  if (ret === 153002) return { whole: `本月已修改三个${named.row}，暂不支持修改。`, fields };
  if (ret === 153011) {
    for (const [at, digit] of digits.entries()) {
      const sentence = byDigit[digit];
      if (sentence) fields.set(at, sentence);
    }
    return { fields };
  }
  const at = (ret % 10) - 1;
  const sentence = byFamily[Math.floor(ret / 10)];
  if (!sentence || at < 0) return { whole: `系统错误，错误码：${ret}`, fields };
  return { fields: fields.set(at, sentence(named.typed[at] ?? '', named.file)) };
}

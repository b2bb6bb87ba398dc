/** What the page itself says before it posts: one sentence for all, or one per field (index → sentence). */
export interface Complaint {
  whole?: string;
  fields: Map<number, string>;
}

/** Dotted labels and an optional path; no scheme, no port, no IP address. */
const DOMAIN = /^(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]+(?:\/[A-Za-z0-9_\-./]*)?$/;
const IP = /^\d+\.\d+\.\d+\.\d+(?:\/|$)/;
const PATH_LEVELS = 3;

/** The page's own checks, in the order of consoles A4. Undefined when it may be posted. */
export function complaintOf(typed: readonly string[], stored: readonly string[]): Complaint | undefined {
  if (typed.every((text) => text === '')) return { whole: '请至少填写一个域名', fields: new Map() };
  if (typed.every((text, at) => text === (stored[at] ?? ''))) return { whole: '域名未修改', fields: new Map() };
  const fields = new Map<number, string>();
  for (const [at, text] of typed.entries()) {
    const wrong = text === '' ? undefined : fieldComplaint(text);
    if (wrong) fields.set(at, wrong);
  }
  return fields.size > 0 ? { fields } : undefined;
}

function fieldComplaint(text: string): string | undefined {
  if (!DOMAIN.test(text) || IP.test(text) || text.includes('//')) return '域名或路径格式不正确，请参考注意事项';
  const levels = text.split('/').slice(1).filter(Boolean).length;
  return levels > PATH_LEVELS ? '提交的路径长度超过最长限制' : undefined;
}

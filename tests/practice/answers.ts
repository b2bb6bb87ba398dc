import type { SiteAnswer } from './site.ts';

const NO_STORE = { 'cache-control': 'no-store' };

/** A whole page. The server adds the event log to it. Asked for again at each visit, but kept whole for the back button as most sites' are. */
export function page(html: string, status = 200): SiteAnswer {
  return { status, headers: { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' }, body: html };
}

/** A JSON answer. */
export function json(value: unknown, status = 200): SiteAnswer {
  return { status, headers: { ...NO_STORE, 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** A file as it stands, bytes unchanged; `name` makes the browser save it. */
export function file(bytes: Buffer | string, type: string, name?: string): SiteAnswer {
  const disposition = name ? { 'content-disposition': `attachment; filename="${name}"` } : {};
  return { status: 200, headers: { ...NO_STORE, 'content-type': type, ...disposition }, body: bytes };
}

/** Sends the browser elsewhere, with a cookie when given. */
export function redirect(location: string, cookie?: string): SiteAnswer {
  return { status: 302, headers: { ...NO_STORE, location, ...(cookie ? { 'set-cookie': cookie } : {}) }, body: '' };
}

/** A session cookie for the whole host; `undefined` takes it away. */
export function sessionCookie(name: string, value: string | undefined): string {
  return value === undefined ? `${name}=; Path=/; Max-Age=0` : `${name}=${value}; Path=/; Secure; SameSite=Lax`;
}

/** Text made harmless inside HTML, in content and in attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

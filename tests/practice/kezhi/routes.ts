import { json, page, redirect, sessionCookie } from '../answers.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import { checkRecord } from './check-record.ts';
import { fileRoutes } from './file-routes.ts';
import type { Form, FormField } from './form.ts';
import { FORMS, type FormId } from './forms/all-forms.ts';
import { gridRoutes } from './grid-routes.ts';
import { keepRow, keptRows } from './grids/kept-rows.ts';
import { pageById } from './menu.ts';
import { merchantByCode, type PracticeMerchant } from './merchants.ts';
import { framePage } from './pages/frame-page.ts';
import { loginPage } from './pages/login-page.ts';
import { shellPage } from './pages/shell-page.ts';
import { partOf } from './parts/part-of.ts';
import type { KezhiWorld } from './world.ts';

/** The session cookie, as Java back offices name it. */
export const SESSION = 'JSESSIONID';

const NOT_FOUND: SiteAnswer = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '404' };
/** The places that Ajax calls go to. */
const AJAX: readonly string[] = ['data', 'save', 'options', 'rows', 'act', 'upload'];
/** What an Ajax call gets when nobody is signed in any more. */
const TIMEOUT = { ok: false, timeout: true, msg: '登录超时，请重新登录' };

/** Answers every request to the Kezhi console. */
export function kezhiRoutes(world: KezhiWorld, request: SiteRequest): SiteAnswer {
  if (request.path === '/login') return request.method === 'POST' ? signIn(world, request) : page(loginPage());
  const merchant = merchantByCode(world.sessions.get(request.cookies[SESSION] ?? '') ?? '');
  const [, place = '', id = ''] = request.path.split('/');
  if (!merchant) return AJAX.includes(place) ? json(TIMEOUT) : redirect('/login');
  if (place === 'logout') return signOut(world, request);
  if (place === '' || place === 'index') return page(shellPage(merchant, world.knobs));
  if (place === 'part') return part(world, merchant, id, request.query.has('inline'));
  if (place === 'upload' || place === 'opt') return fileRoutes(world, request);
  if (place === 'options') return options(id);
  if (place === 'rows' || place === 'act') return gridRoutes(world, merchant, place, id, request);
  if (!(id in FORMS)) return NOT_FOUND;
  return place === 'save'
    ? save(world, merchant, id as FormId, request)
    : json({ ok: true, data: recordOf(world, merchant, id as FormId, request.query.get('row')) });
}

function signIn(world: KezhiWorld, request: SiteRequest): SiteAnswer {
  const typed = Object.fromEntries(request.fields);
  const merchant = merchantByCode(typed['merchantCode'] ?? '');
  const right = merchant && typed['account'] === merchant.account && typed['password'] === merchant.password;
  if (!right) return page(loginPage('商户编码、账号或密码错误'));
  return redirect('/index', sessionCookie(SESSION, world.signIn(merchant.code)));
}

function signOut(world: KezhiWorld, request: SiteRequest): SiteAnswer {
  world.sessions.delete(request.cookies[SESSION] ?? '');
  return redirect('/login', sessionCookie(SESSION, undefined));
}

function part(world: KezhiWorld, merchant: PracticeMerchant, id: string, inline: boolean): SiteAnswer {
  const found = pageById(id);
  if (!found) return NOT_FOUND;
  const content = partOf(found, world.knobs, merchant);
  return page(inline ? content : framePage(found.title, content));
}

function options(name: string): SiteAnswer {
  const fields: FormField[] = Object.values(FORMS).flatMap((form) => form.fields);
  return json(fields.find((field) => field.name === name)?.options ?? []);
}

/** What a form shows: its record, or the row it was opened for. */
function recordOf(world: KezhiWorld, merchant: PracticeMerchant, id: FormId, row: string | null): Readonly<Record<string, string>> {
  const record = world.record(id, merchant.code);
  const form: Form = FORMS[id];
  return form.rows ? (keptRows(record).find((kept) => kept['row'] === row) ?? {}) : record;
}

function save(world: KezhiWorld, merchant: PracticeMerchant, id: FormId, request: SiteRequest): SiteAnswer {
  const form: Form = FORMS[id];
  const names = new Set(form.fields.map((field) => field.name));
  const values = Object.fromEntries(request.fields.filter(([name]) => names.has(name)));
  const refusal = world.knobs.refuseSave ?? checkRecord(form, values);
  world.posts.push({ page: id, merchant: merchant.code, fields: request.fields, saved: refusal === undefined });
  if (refusal !== undefined) return json({ ok: false, msg: refusal });
  const row = request.fields.find(([name]) => name === 'row')?.[1] ?? '';
  world.store(id, merchant.code, form.rows ? keepRow(world.record(id, merchant.code), row, values) : values);
  return json({ ok: true, msg: '保存成功', says: world.knobs.says });
}

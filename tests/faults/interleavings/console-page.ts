import { CODE, type Who } from './two-merchants.ts';

/** What the vendor has stored of one merchant, by the form's own names. */
export type Form = Readonly<Record<string, string>>;

/** 短信平台设置 before anybody came. */
export const BEFORE: Form = { platform: '未开通', account: 'old_hy', password: 'o1d', verifyProduct: '1', marketingProduct: '2' };
export const PAGE = 'kezhi/sms-platform';
export const ORIGIN = 'https://hy.51kezhi.cn';

const PLATFORMS = ['未开通', '助通', '云片'];
const TEXTS = {
  account: '账号',
  password: '密码',
  verifyProduct: '验证码短信产品ID',
  marketingProduct: '营销短信产品ID',
  testNumbers: '测试号码',
};

/** EasyUI's combo box: its list hangs on the body and opens some time after the arrow was pressed. */
const COMBO = `<tr><td><label for="platform">平台名称</label></td><td><input id="platform" class="combo-f" hidden>
<span class="textbox combo"><a class="combo-arrow"></a><input class="textbox-text" name="platform"><input type="hidden" class="textbox-value"></span></td></tr>`;

const rows = Object.entries(TEXTS).map(
  ([name, label]) =>
    `<tr><td><label for="${name}">${label}</label></td><td><input id="${name}" name="${name}" type="${name === 'password' ? 'password' : 'text'}"></td></tr>`,
);

/** The console of a merchant with 短信平台设置 in front. `mute`: nothing on it says whose it is. */
export function consoleHtml(who: Who, mute: boolean): string {
  return `<!doctype html><html><head></head><body><div ${mute ? 'hidden' : ''}>商户编码：<b class="code">${CODE[who]}</b></div>
<div role="tablist"><span role="tab" aria-selected="true">短信平台设置</span></div>
<div role="tabpanel"><form><table>${COMBO}${rows.join('')}</table><button type="button">提交</button></form></div>
<div role="status"></div><div class="combo-panel" hidden>${PLATFORMS.map((name) => `<div class="combobox-item">${name}</div>`).join('')}</div></body></html>`;
}

/** What the console shows when nobody is signed in. */
export const LOGIN = '<!doctype html><html><head></head><body><h1>用户登录</h1><input placeholder="请输入商户编码"></body></html>';

/** Lays what is stored into the form, as the page's own script does: no event tells of it. */
export function showForm(document: Document, form: Form): void {
  for (const [name, content] of Object.entries(form)) inputOf(document, name)?.setAttribute('value', content);
  document.querySelector('.textbox-value')?.setAttribute('value', form['platform'] ?? '');
}

/** What the form would post as it stands. */
export function formOf(document: Document): Form {
  return Object.fromEntries([...document.querySelectorAll<HTMLInputElement>('form [name]')].map(({ name, value }) => [name, value]));
}

/** The page's own scripts: the combo box and the save. `later` is the page's clock. */
export function startScripts(
  document: Document,
  later: (act: () => void, milliseconds: number) => void,
  typed: Typed,
  save: () => void,
): void {
  const panel = document.querySelector('.combo-panel');
  document.querySelector('.combo-arrow')?.addEventListener('click', () => later(() => panel?.removeAttribute('hidden'), 30));
  document.addEventListener('mousedown', (event) => {
    if (event.target === document.documentElement) panel?.setAttribute('hidden', '');
  });
  for (const item of document.querySelectorAll('.combobox-item'))
    item.addEventListener('click', () => {
      showForm(document, { platform: item.textContent ?? '' });
      panel?.setAttribute('hidden', '');
      typed('platform', item.textContent ?? '');
    });
  document.addEventListener('input', ({ target }) => typed((target as HTMLInputElement).name, (target as HTMLInputElement).value));
  document.querySelector('button')?.addEventListener('click', save);
}

/** Hears what somebody, and nobody but the engine is there, puts into a field. */
export type Typed = (name: string, content: string) => void;

function inputOf(document: Document, name: string): Element | null {
  return document.querySelector(`form [name="${name}"]`);
}

import browser from 'webextension-polyfill';

/** The text of a key of _locales in the browser's language; the key itself when there is none, so that a gap is seen. */
export function say(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]) || key;
}

/** The language the texts are shown in: Chinese first, English for everyone else's browser. */
export function language(): 'zh' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

import type { Language, Say } from '../../../components/say.tsx';
import en from '../../../public/_locales/en/messages.json';
import zh from '../../../public/_locales/zh_CN/messages.json';

const MESSAGES: Readonly<Record<Language, Readonly<Record<string, { readonly message: string }>>>> = { zh, en };

/** Speaks as `browser.i18n.getMessage` does; a key that is not there is a fault, not an empty text. */
export function sayFrom(language: Language): Say {
  return (key, subs = []) => {
    const found = MESSAGES[language][key];
    if (!found) throw new Error(`No text for ${key}`);
    return found.message.replace(/\$(\d)/g, (_, place: string) => subs[Number(place) - 1] ?? '');
  };
}

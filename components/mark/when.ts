import type { Language } from '../say.tsx';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

/** A moment (ms) as month, day and minute in the person's own time zone. */
export function when(at: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}

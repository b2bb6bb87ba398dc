import { createContext, type ReactNode, useContext } from 'react';
import type { Bilingual } from '../lib/domain/bilingual.ts';

export type Language = 'zh' | 'en';

/** The text of a key of public/_locales with `$1`, `$2` … replaced by `subs`. */
export type Say = (key: string, subs?: string[]) => string;

const Voice = createContext<{ readonly say: Say; readonly language: Language } | undefined>(undefined);

/** Gives every component below its words. The entrypoint knows where they come from (`browser.i18n`), components do not. */
export function SayProvider({ say, language, children }: { say: Say; language: Language; children: ReactNode }) {
  return <Voice value={{ say, language }}>{children}</Voice>;
}

function useVoice() {
  const voice = useContext(Voice);
  if (!voice) throw new Error('SayProvider is missing above this component');
  return voice;
}

/** The function that speaks the interface's language. */
export function useSay(): Say {
  return useVoice().say;
}

/** The interface's language. */
export function useLanguage(): Language {
  return useVoice().language;
}

/** Picks the interface's language of a text that the catalog holds in both. */
export function useText(): (text: Bilingual) => string {
  const language = useLanguage();
  return (text) => text[language];
}

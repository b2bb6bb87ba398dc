import type { Bilingual } from '../bilingual.ts';

/** The language a report is written in. */
export interface Words {
  readonly say: (key: string, subs?: string[]) => string;
  readonly text: (text: Bilingual) => string;
  /** A moment (ms) with its year, in the reader's time zone. */
  readonly when: (at: number) => string;
  /** Name of a console by id. */
  readonly console: (id: string) => string;
}

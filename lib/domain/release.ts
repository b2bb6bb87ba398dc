import type { Bilingual } from './bilingual.ts';

/** What a person should know of one version, a sentence each. */
export interface Release {
  readonly version: string;
  readonly notes: readonly Bilingual[];
}

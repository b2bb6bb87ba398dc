import type { Bilingual } from '../bilingual.ts';
import type { Content } from '../content.ts';
import type { Value } from '../value.ts';

/** One value as a lint sees it: what the catalog says, what holds today, and whether the team has decided on it. */
export interface LintValue {
  readonly value: Value;
  /** Absent while nobody has decided. */
  readonly content?: Content;
  readonly decided: boolean;
}

/** One contradiction. `decide`: a person has to settle it · `mind`: it holds as it stands, and is worth knowing. */
export interface Finding {
  /** The lint and the value it stands at. */
  readonly id: string;
  readonly level: 'decide' | 'mind';
  /** Ids of the values it is about, the one to settle first. */
  readonly values: readonly string[];
  readonly says: Bilingual;
  /** The format's problem with it (sentence `problem_<key>`). */
  readonly problem?: string;
  /** The places it stands at, as the catalog quotes them. */
  readonly where: readonly string[];
}

/** Looks over all values. The same values give the same findings. */
export type Lint = (values: readonly LintValue[]) => readonly Finding[];

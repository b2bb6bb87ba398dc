import type { LintValue } from './finding.ts';

/** One text that a value comes to, or may come to, and where it stands. */
export interface LintText {
  readonly text: string;
  readonly where: string;
}

/** Where texts stand, each place once; what the team decided stands in no place of the guide. */
export function placesOf(texts: readonly Pick<LintText, 'where'>[]): readonly string[] {
  return [...new Set(texts.map(({ where }) => where).filter((where) => where !== ''))];
}

/** Every text of a value: of what holds today, or, while nobody has decided, of each of the guide's readings. */
export function lintTexts({ value, content, decided }: LintValue): readonly LintText[] {
  const told = content === undefined ? (value.readings ?? []) : [{ content, where: decided ? '' : value.source }];
  return told.flatMap((reading) => [reading.content].flat().map((text) => ({ text, where: reading.where })));
}

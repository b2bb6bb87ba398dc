import * as z from 'zod';
import { Bilingual } from '../bilingual.ts';
import type { Lint } from './finding.ts';

/** A second way in which the guide says a value whose content is not in doubt: no rule can find it, so the catalog tells it. */
export const Deviation = z.strictObject({
  /** The value's id. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** How the guide writes it elsewhere. */
  content: z.string().min(1),
  /** Where it is written so. */
  where: Bilingual,
});
export type Deviation = z.infer<typeof Deviation>;

/** The lint of the deviations the catalog tells: one finding for each, until the team has decided on the value. */
export function toldOtherwise(deviations: readonly Deviation[]): Lint {
  return (values) =>
    deviations.flatMap(({ id, content, where }) => {
      const seen = values.find(({ value }) => value.id === id);
      if (seen === undefined || seen.decided || seen.content === undefined) return [];
      const { value } = seen;
      const holds = [seen.content].flat().join('、');
      return [
        {
          id: `told-otherwise ${id}`,
          level: 'mind',
          values: [id],
          says: {
            zh: `「${value.title.zh}」取 ${holds}，而${where.zh}写作 ${content}。`,
            en: `${value.title.en} is ${holds}, while ${where.en} says ${content}.`,
          },
          where: [value.source],
        } as const,
      ];
    });
}

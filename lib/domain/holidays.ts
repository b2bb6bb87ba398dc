import * as z from 'zod';

const Day = z.iso.date();

/** A year's public holidays in China as the State Council announces them. Days are `YYYY-MM-DD`, both ends of a range are free. */
export const Holidays = z.strictObject({
  id: z.string().regex(/^\d{4}$/),
  source: z.string().min(1),
  free: z.array(z.tuple([Day, Day])),
  /** Saturdays and Sundays that are worked instead. */
  worked: z.array(Day),
});
export type Holidays = z.infer<typeof Holidays>;

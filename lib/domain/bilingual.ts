import * as z from 'zod';

/** A text of the product itself in its two languages. Texts of the vendors are quoted as they stand and are never translated. */
export const Bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;

import * as z from 'zod';

/** What a key pressed outside the panel asks of it: the tray with its search, or the way to the next step. `at` in ms. */
export const DeskWish = z.strictObject({ kind: z.enum(['tray', 'next-step']), tabId: z.int(), at: z.int() });
export type WishKind = z.infer<typeof DeskWish>['kind'];

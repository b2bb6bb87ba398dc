import * as z from 'zod';

/** Who has to act before a step can be finished. */
export const Party = z.enum(['implementer', 'merchant', 'kezhi', 'wechat', 'sisspay', 'sms']);
export type Party = z.infer<typeof Party>;

import * as z from 'zod';

/** What fields held before a run wrote them, by field. */
export const ContentsBefore = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

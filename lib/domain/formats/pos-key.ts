import type { Format } from './format.ts';
import { secret } from './secret.ts';

/** Base64 as the backend makes it: whole groups of four. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The keys of tills, a line each, kept letter by letter. One that is no whole Base64 was most likely read off or cut: it is asked about, never mended. */
export const posKey: Format = {
  ...secret,
  warn(given) {
    const wide = secret.warn?.(given);
    if (wide !== undefined) return wide;
    const keys = given.split('\n').filter((key) => key !== '');
    return keys.every((key) => BASE64.test(key)) ? undefined : 'pos_key_form';
  },
};

import type { Format } from './format.ts';
import { urlHttps } from './url-https.ts';

/** A web address of a directory, https. One that ends without a slash is cut off or a page, and is asked and not completed. */
export const urlDirectory: Format = {
  normalise: urlHttps.normalise,
  check: (given) => urlHttps.check(given) ?? (given.endsWith('/') ? undefined : 'url_no_slash'),
};

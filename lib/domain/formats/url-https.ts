import type { Format } from './format.ts';
import { url } from './url.ts';

const BARE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i;

/** A web address that must be https; a bare domain gets the scheme, http is refused. */
export const urlHttps: Format = {
  normalise: (given) => {
    const tidied = url.normalise(given);
    return BARE.test(tidied) ? url.normalise(`https://${tidied}`) : tidied;
  },
  check: (given) => url.check(given) ?? (given.startsWith('https://') ? undefined : 'url_not_https'),
};

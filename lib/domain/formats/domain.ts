import type { Format } from './format.ts';
import { hostNameProblem, tidyHost } from './host-name.ts';

/** An address with scheme, port or path around a plain host; anything with @, # or ? stays as it is and is refused. */
const AROUND = /^(?:https?:\/\/)?([^\s/:@#?]+)(?::\d+)?(?:\/[^\s@#?]*)?$/;

/** A bare domain. What a console does not want around it is dropped. */
export const domain: Format = {
  normalise(given) {
    const host = tidyHost(given);
    const bare = AROUND.exec(host)?.[1];
    return bare === undefined ? host : tidyHost(bare);
  },
  check: hostNameProblem,
};

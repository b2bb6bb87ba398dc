import * as z from 'zod';

// Extension pages forbid `new Function`; without this zod tries it once and the browser logs a violation (measured). Imported first.
z.config({ jitless: true });

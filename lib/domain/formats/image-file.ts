import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { tidy } from './tidy.ts';

/** Name of a picture that a browser can show. */
export const imageFile: Format = {
  normalise: tidy,
  check: (given) => missingText(given) ?? (/^[^/\\]+\.(png|jpe?g|gif|bmp)$/i.test(given) ? undefined : 'image_file_form'),
};

import type { Engine } from '../../domain/engine.ts';
import { linkedFile } from '../linked-file.ts';
import { provePage } from '../prove-page.ts';
import { readCapture } from '../read-capture.ts';

/** Reads one capture once more and answers its content in clear; of a file its bytes as well. Touches nothing. */
export const take: Engine['take'] = async (task, key) => {
  const proved = provePage(task);
  if ('outcome' in proved) return { ...proved, field: key };
  const capture = task.page.captures?.[key];
  if (proved.state === 'shut' || capture === undefined) return { outcome: 'wrong-page', field: key };
  const read = readCapture(capture, proved.ground);
  if ('outcome' in read) return { ...read, field: key };
  if (capture.file !== true) return { outcome: 'captured', content: read.text };
  const base64 = await linkedFile(read.text, proved.ground);
  return base64 === undefined ? { outcome: 'not-found', field: key } : { outcome: 'captured', content: read.text, base64 };
};

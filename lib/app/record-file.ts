import { bodyProblem, ownFileName } from '../domain/verify-file-body.ts';
import { putFile } from '../store/files.ts';
import type { App } from './open-app.ts';
import { checkFact, recordFact } from './record-fact.ts';

/** The largest file that is carried, in bytes: verification files have some 20, a QR image some 100 000. */
const LARGEST = 2_000_000;

/**
 * Records a file: its bytes are kept beside the journal, its name is the fact. The bytes come first, so that a known name always has them.
 * Answers the key of what is wrong with it (`problem_<key>`), and then the fact stays as it was.
 */
export async function recordFile(
  app: App,
  merchant: string,
  fact: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
  from: string,
): Promise<string | undefined> {
  if (file.bytes.length === 0) return 'file_empty';
  if (file.bytes.length > LARGEST) return 'file_large';
  const name = ownFileName(file.name, file.bytes);
  const problem = checkFact(fact, name) ?? bodyProblem(name, file.bytes);
  if (problem !== undefined) return problem;
  await putFile(app.database, { merchant, fact, name, bytes: file.bytes });
  return recordFact(app, merchant, fact, name, from);
}

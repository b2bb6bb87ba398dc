import type { Fetched } from '../domain/probe.ts';

/** How long a host may take to answer, in ms. */
const DEADLINE = 10_000;

/**
 * Asks an address for a file: the only request of its own that the extension ever sends. It carries nothing of the person (no cookie, no
 * referrer), follows no redirect and reads at most `most` bytes and one more, which tells that there are more. Never rejects.
 */
export async function fetchFile(address: string, most: number): Promise<Fetched> {
  try {
    const answer = await fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(DEADLINE),
    });
    if (answer.type === 'opaqueredirect') return { kind: 'redirected' };
    return { kind: 'answered', status: answer.status, bytes: await readAtMost(answer, most + 1) };
  } catch {
    // No connection, a bad certificate or no answer in time: the browser does not tell them apart.
    return { kind: 'unreachable' };
  }
}

async function readAtMost({ body }: Response, most: number): Promise<Uint8Array> {
  const bytes: number[] = [];
  const reader = body?.getReader();
  while (reader !== undefined && bytes.length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes.push(...value.subarray(0, most - bytes.length));
  }
  await reader?.cancel();
  return Uint8Array.from(bytes);
}

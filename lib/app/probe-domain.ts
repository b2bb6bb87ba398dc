import type { fetchFile } from '../browser/fetch-file.ts';
import type { mayUseOrigin } from '../browser/permissions.ts';
import { judgeAnswer, type Probed } from '../domain/probe.ts';

/** What reaches the network. */
export interface Reach {
  readonly fetchFile: typeof fetchFile;
  readonly mayUseOrigin: typeof mayUseOrigin;
}

/**
 * Fetches a file from a domain and compares it byte by byte: by https, and by http only where https gives no connection and the person has
 * allowed it. WeChat itself takes either.
 */
export async function probeDomain(
  domain: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
  reach: Reach,
): Promise<Probed> {
  const by = async (scheme: Probed['scheme']): Promise<Probed> => {
    const fetched = await reach.fetchFile(`${scheme}://${domain}/${file.name}`, file.bytes.length);
    return { domain, scheme, ...judgeAnswer(fetched, file.bytes) };
  };
  const secure = await by('https');
  if (secure.answer !== 'unreachable' || !(await reach.mayUseOrigin(`http://${domain}`))) return secure;
  return by('http');
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientScript } from './client-scripts.ts';
import { hostMatches } from './host-rules.ts';
import { readRequest } from './read-request.ts';
import type { Site, SiteAnswer, SiteRequest } from './site.ts';

const EVENT_LOG = '<script type="module" src="/_practice/client/event-log.ts"></script>';
const NOT_FOUND: SiteAnswer = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '404' };
const NO_CONTENT: SiteAnswer = { status: 204, headers: {}, body: '' };

/** Answers one request from the site its Host header names. A site that throws answers 500 with the error, so that a test sees it. */
export async function answerRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  sites: readonly Site[],
  heard: (host: string, beacon: string) => void,
): Promise<void> {
  const answer = await answerFor(await readRequest(incoming), sites, heard).catch(failed);
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]] as const);
  outgoing.writeHead(answer.status, Object.fromEntries(headers));
  outgoing.end(withEventLog(answer));
}

async function answerFor(request: SiteRequest, sites: readonly Site[], heard: (host: string, beacon: string) => void): Promise<SiteAnswer> {
  if (request.path === '/_practice/events') {
    heard(request.host, request.text);
    return NO_CONTENT;
  }
  if (request.path === '/favicon.ico') return NO_CONTENT;
  const site = sites.find((candidate) => candidate.hosts.some((pattern) => hostMatches(pattern, request.host)));
  return clientScript(request.path) ?? (await site?.handle(request)) ?? NOT_FOUND;
}

function failed(error: unknown): SiteAnswer {
  return {
    status: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: error instanceof Error ? String(error.stack) : String(error),
  };
}

/** Puts the event log into a page, before everything of the page itself. */
function withEventLog(answer: SiteAnswer): string | Buffer {
  const isPage = String(answer.headers['content-type'] ?? '').startsWith('text/html');
  return isPage && typeof answer.body === 'string' ? answer.body.replace('<head>', `<head>${EVENT_LOG}`) : answer.body;
}

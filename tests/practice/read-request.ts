import type { IncomingMessage } from 'node:http';
import type { PostedFile, SiteRequest } from './site.ts';

type Posted = Pick<SiteRequest, 'fields' | 'files' | 'json'>;

/** Reads one request to its end. Bodies: urlencoded, multipart, JSON; any other body gives no fields. */
export async function readRequest(incoming: IncomingMessage): Promise<SiteRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const url = new URL(incoming.url ?? '/', 'https://practice.test');
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: incoming.method ?? 'GET',
    host: (headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
    path: url.pathname,
    query: url.searchParams,
    cookies: readCookies(headers.cookie ?? ''),
    headers,
    text: body.toString(),
    ...(await readBody(body, headers['content-type'] ?? '')),
  };
}

function readCookies(header: string): Record<string, string> {
  const pairs = header.split(/;\s*/).filter((pair) => pair.includes('='));
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

async function readBody(body: Buffer, type: string): Promise<Posted> {
  const nothing: Posted = { fields: [], files: {}, json: undefined };
  if (type.startsWith('application/x-www-form-urlencoded')) return { ...nothing, fields: [...new URLSearchParams(body.toString())] };
  if (type.startsWith('multipart/form-data')) return readMultipart(body, type);
  if (!type.startsWith('application/json')) return nothing;
  const json: unknown = JSON.parse(body.toString());
  const flat = typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : [];
  return { ...nothing, json, fields: flat.map(([name, value]) => [name, String(value)] as const) };
}

/** The platform's own parser reads multipart bodies. */
async function readMultipart(body: Buffer, type: string): Promise<Posted> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields: [string, string][] = [];
  const files: Record<string, PostedFile> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.push([name, value]);
    else files[name] = { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return { fields, files, json: undefined };
}

/** What a practice console is to the server that carries it. */

/** A file that was posted: its name and its bytes. */
export interface PostedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One request, its body already read: `fields` in the order they were posted (urlencoded, multipart or a flat JSON object). */
export interface SiteRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly cookies: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly fields: readonly (readonly [name: string, text: string])[];
  readonly files: Readonly<Record<string, PostedFile>>;
  /** The parsed body when it was posted as JSON. */
  readonly json: unknown;
  /** The body as text, whatever its type. */
  readonly text: string;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

/**
 * One practice console. `hosts` are exact names or `*.domain`. The server reads bodies, serves `/_practice/**` (client scripts) itself
 * and puts the event log into every page; everything else comes to `handle`. `reset` forgets all that was done.
 */
export interface Site {
  readonly hosts: readonly string[];
  handle(request: SiteRequest): SiteAnswer | Promise<SiteAnswer>;
  reset(): void;
}

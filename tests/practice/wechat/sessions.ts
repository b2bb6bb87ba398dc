import { randomInt, randomUUID } from 'node:crypto';

export type SignedInSite = 'mp' | 'dev';

/** One browser signed in to one site as one account. `token` stands in every mp address and is new at each sign-in. */
export interface Session {
  id: string;
  site: SignedInSite;
  account: string;
  token: string;
}

export interface Sessions {
  /** Opens a session; the one it replaces in the same browser, if any, ends: one account per browser. */
  open(site: SignedInSite, account: string, replaces?: string): Session;
  find(site: SignedInSite, id: string | undefined): Session | undefined;
  /** Ends one session by its id, or every session of a site, or all. */
  end(which?: { id?: string | undefined; site?: SignedInSite }): void;
}

/** Sessions kept in memory. Tokens are digits, never given twice. */
export function makeSessions(): Sessions {
  const open = new Map<string, Session>();
  const tokens = new Set<string>();
  const newToken = (): string => {
    const token = String(randomInt(100_000_000, 2_147_483_647));
    if (tokens.has(token)) return newToken();
    tokens.add(token);
    return token;
  };
  return {
    open(site, account, replaces) {
      if (replaces) open.delete(replaces);
      const session = { id: randomUUID(), site, account, token: newToken() };
      open.set(session.id, session);
      return session;
    },
    find(site, id) {
      const session = open.get(id ?? '');
      return session?.site === site ? session : undefined;
    },
    end(which = {}) {
      for (const session of open.values()) {
        if (which.id !== undefined && which.id !== session.id) continue;
        if (which.site !== undefined && which.site !== session.site) continue;
        open.delete(session.id);
      }
    },
  };
}

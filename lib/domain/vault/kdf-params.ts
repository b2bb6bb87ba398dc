import * as z from 'zod';

/** How a passphrase is stretched: Argon2id with `memory` in KiB, over `passes` rounds, in `lanes` lanes. */
export const KdfParams = z.strictObject({ name: z.literal('argon2id'), memory: z.int(), passes: z.int(), lanes: z.int() });
export type KdfParams = z.infer<typeof KdfParams>;

/** What a machine that is quick enough gets: the second choice of RFC 9106. */
export const FULL_PARAMS: KdfParams = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 };

/** OWASP's least (password storage cheat sheet, read 2026): nothing weaker is made or opened. */
export const FLOOR_PARAMS: KdfParams = { name: 'argon2id', memory: 19_456, passes: 2, lanes: 1 };

/** Steps between the two, strongest first. */
const STEPS: readonly KdfParams[] = [FULL_PARAMS, { ...FULL_PARAMS, passes: 2 }, { ...FLOOR_PARAMS, memory: 32_768 }, FLOOR_PARAMS];

/** An edited header could ask for so much that the browser falls over: 1 GiB, ten rounds, sixteen lanes are the most (Bitwarden's ceilings). */
const CEILING = { memory: 1_048_576, passes: 10, lanes: 16 } as const;

/** `weak`: under the floor, as an attacker would write it into a header; `absurd`: nothing that was ever made here. */
export function problemOfParams({ memory, passes, lanes }: KdfParams): 'weak' | 'absurd' | undefined {
  if (memory < FLOOR_PARAMS.memory || passes < FLOOR_PARAMS.passes || lanes < FLOOR_PARAMS.lanes) return 'weak';
  return memory > CEILING.memory || passes > CEILING.passes || lanes > CEILING.lanes ? 'absurd' : undefined;
}

/** The strongest parameters that take no longer than `limit` on a machine that took `measured` (both ms) for the floor; the floor where none do. */
export function paramsWithin(limit: number, measured: number): KdfParams {
  return STEPS.find((params) => (measured * workOf(params)) / workOf(FLOOR_PARAMS) <= limit) ?? FLOOR_PARAMS;
}

function workOf({ memory, passes }: KdfParams): number {
  return memory * passes;
}

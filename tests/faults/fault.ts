/**
 * One fault. `point`: what it strikes · `fault`: what happens · `expected`: what the person gets · `seen`: the tests that show it, each a
 * file under tests/ and words that stand in it, or why there is none.
 */
export interface Fault {
  readonly id: `F${number}`;
  readonly point: string;
  readonly fault: string;
  readonly expected: string;
  readonly seen: readonly (readonly [file: string, title: string])[] | 'team sharing' | 'not shown';
}

type Struck = Omit<Fault, 'point'>;

/** A fault and the tests that show it; one without waits for team sharing. */
export const fault = (id: Fault['id'], what: string, expected: string, ...seen: readonly (readonly [string, string])[]): Struck => ({
  ...{ id, fault: what, expected },
  seen: seen.length === 0 ? 'team sharing' : seen,
});

/** A fault that the product answers for and that no test shows yet. */
export const notShown = (id: Fault['id'], what: string, expected: string): Struck => ({
  ...{ id, fault: what, expected },
  seen: 'not shown',
});

/** All the faults that strike one point. */
export const at = (point: string, ...faults: readonly Struck[]): readonly Fault[] => faults.map((one) => ({ ...one, point }));

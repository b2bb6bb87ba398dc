import type { Origin, SecretAway } from './card.ts';
import type { Desired } from './plan.ts';

/** What one field of a page should hold for one merchant. No secret passes through here: it is named by its fact. */
export interface ResolvedField {
  readonly field: string;
  /** The label as the vendor writes it. */
  readonly label: string;
  readonly secret: boolean;
  /** Absent when it is left alone or something is missing. */
  readonly desired?: Desired | { readonly secretOf: string };
  readonly origin?: Origin;
  /** The fact (typed or captured) or the value (decided) that is missing, and `why` where it was given once; with `leave` it may be given and need not. */
  readonly lacks?: { readonly fact?: string; readonly value?: string; readonly why?: SecretAway };
  /** Nothing of ours belongs there. */
  readonly leave?: true;
}

import { FLOOR_PARAMS, type KdfParams, paramsWithin } from '../domain/vault/kdf-params.ts';
import type { Stretch } from './stretch.ts';

/** An unlock should take no longer than this, in ms. */
const LIMIT = 2_000;

/** The strongest parameters this machine bears: one trial at the floor, the rest reckoned from it. `now` in ms, never set back. */
export async function calibrate(stretch: Stretch, now: () => number): Promise<KdfParams> {
  const began = now();
  await stretch('trial', new Uint8Array(16), FLOOR_PARAMS);
  return paramsWithin(LIMIT, now() - began);
}

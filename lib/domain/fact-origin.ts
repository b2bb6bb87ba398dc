/** Where a fact comes from when no console gave it; each has a text `known_<origin>`. Anything else is a console's id. */
const ORIGINS: readonly string[] = ['typed', 'chat', 'imported', 'duplicated'];

/** True when a person brought the fact in and no console. */
export function isByHand(from: string): boolean {
  return ORIGINS.includes(from);
}

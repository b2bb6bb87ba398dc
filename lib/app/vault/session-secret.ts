/** Where a secret stands in the session area while there is no vault. */
export const SESSION_SECRET = 'secret:';

export const sessionKeyOf = (merchant: string, fact: string): string => `${SESSION_SECRET}${merchant}:${fact}`;

/** The merchant (a UUID, without colons) and fact of a key. */
export function placeOfKey(key: string): { merchant: string; fact: string } {
  const [merchant = '', fact = ''] = key.slice(SESSION_SECRET.length).split(':');
  return { merchant, fact };
}

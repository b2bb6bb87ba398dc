/** Shorter ones are guessed from a stolen disk within days, whatever stretches them. */
const SHORTEST = 12;
const LONGEST = 1024;

/**
 * What is wrong with a new passphrase, as the key of its sentence `passphrase_<key>`; undefined when it may be used. A PIN is refused
 * whatever its length: digits alone are guessed first. A passphrase is never altered, only refused.
 */
export function passphraseProblem(passphrase: string, again: string): string | undefined {
  if (!passphrase.isWellFormed()) return 'not_text';
  const signs = Array.from(passphrase);
  if (signs.length < SHORTEST) return 'short';
  if (signs.length > LONGEST) return 'long';
  if (/^[\d\s]+$/.test(passphrase)) return 'digits';
  if (new Set(signs).size < 5) return 'uniform';
  return passphrase === again ? undefined : 'differs';
}

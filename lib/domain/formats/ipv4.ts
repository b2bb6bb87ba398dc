const HIGHEST = 255;

/**
 * The problem of a dotted IPv4 address. Own parser: the URL parser silently turns 010.0.0.1 into 8.0.0.1 and takes 0x31.4.27.85, 49.4.6997
 * and 822483797.
 */
export function ipv4Problem(text: string): 'ip_form' | 'ip_zero' | 'ip_range' | undefined {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(text)) return 'ip_form';
  const parts = text.split('.');
  if (parts.some((part) => part.length > 1 && part.startsWith('0'))) return 'ip_zero';
  return parts.every((part) => part.length <= 3 && Number(part) <= HIGHEST) ? undefined : 'ip_range';
}

/** Whether a text is meant as an address in numbers, right or wrong, and not as a name. */
export function looksNumeric(text: string): boolean {
  return /^(0x[0-9a-f]+|\d+)(\.(0x[0-9a-f]*|\d+))*\.?$/i.test(text);
}

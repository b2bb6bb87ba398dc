/** A link that opens the person's mail program with everything filled in. Line breaks go as CRLF (RFC 6068, chapter 5). */
export function mailto(to: readonly string[], subject: string, body: string): string {
  const part = (text: string): string => encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'));
  return `mailto:${to.map(address).join(',')}?subject=${part(subject)}&body=${part(body)}`;
}

/** `@` may stand as it is; everything a second recipient or a header could be made of may not. */
function address(to: string): string {
  return encodeURIComponent(to).replaceAll('%40', '@');
}

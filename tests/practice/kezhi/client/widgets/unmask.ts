/**
 * The clear text behind a password box of which only covers and the newest characters are known: `shown` is what stands in the box now,
 * `held` the clear text before, `caret` where the person is. Characters that are neither covers nor what was there are new;
 * what became too many was deleted at the caret.
 */
export function unmask(shown: string, held: string, caret: number, cover: string): string {
  const clear = [...held];
  [...shown].forEach((character, at) => {
    if (character !== clear[at] && character !== cover) clear.splice(at, 0, character);
  });
  const tooMany = clear.length - [...shown].length;
  if (tooMany > 0) clear.splice(caret, tooMany);
  return clear.join('');
}

/**
 * Counts what a person does in the page: trusted clicks and key presses go to the server at once, by beacon, so that none is lost
 * when the page leaves. Clicks and keys made by a script are not trusted and do not count.
 */
function report(event: MouseEvent | KeyboardEvent): void {
  if (!event.isTrusted) return;
  const target = event.target instanceof Element ? event.target : document.documentElement;
  const text = (target.textContent ?? '').trim().slice(0, 40);
  navigator.sendBeacon(
    '/_practice/events',
    JSON.stringify({ kind: event.type === 'click' ? 'click' : 'key', tag: target.localName, text }),
  );
}

addEventListener('click', report, true);
addEventListener('keydown', report, true);

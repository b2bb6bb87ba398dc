/** How long a message stays. [I]: the weui-desktop kits show theirs for about three seconds. */
const SHOWN_MS = 3000;

/** Shows a passing message at the top of the page; a new one takes the place of the old. */
export function toast(kind: 'success' | 'error', text: string): void {
  for (const old of document.querySelectorAll('.weui-desktop-toast')) old.remove();
  const box = document.createElement('div');
  box.className = `weui-desktop-toast weui-desktop-toast_${kind}`;
  box.setAttribute('role', 'alert');
  box.textContent = text;
  document.body.append(box);
  setTimeout(() => box.remove(), SHOWN_MS);
}

/** How long a message stays. [I]: the weui-desktop kits show theirs for about three seconds. */
const SHOWN_MS = 3000;

const LOOKS = {
  weui: {
    every: '.weui-desktop-toast',
    success: 'weui-desktop-toast weui-desktop-toast_success',
    error: 'weui-desktop-toast weui-desktop-toast_error',
  },
  legacy: { every: '.page_tips', success: 'page_tips success', error: 'page_tips error' },
} as const;

/** Shows a passing message at the top of the page; a new one takes the place of the old. */
export function toast(kind: 'success' | 'error', text: string): void {
  const look = LOOKS[document.querySelector('[data-skin="legacy"]') === null ? 'weui' : 'legacy'];
  for (const old of document.querySelectorAll(look.every)) old.remove();
  const box = document.createElement('div');
  box.className = look[kind];
  box.setAttribute('role', 'alert');
  box.textContent = text;
  document.body.append(box);
  setTimeout(() => box.remove(), SHOWN_MS);
}

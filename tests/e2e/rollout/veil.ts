import type { Page as Tab } from '@playwright/test';
import { SESSION_SECRET } from '../../../lib/app/vault/session-secret.ts';

/** Draws what `veil` has marked as dots: a style for the picture alone. */
export const VEILED = '[data-veiled] { -webkit-text-security: disc !important; }';

/** The secrets that the panel's session has in its memory; of a grid each row's. */
export async function secretsAtHand(panel: Tab): Promise<string[]> {
  const kept = await panel.evaluate(() => chrome.storage.session.get(null));
  const secrets = Object.entries(kept).flatMap(([key, secret]) => (key.startsWith(SESSION_SECRET) ? [String(secret)] : []));
  return secrets.flatMap((secret) => secret.split('\n')).filter((line) => line !== '');
}

/** Marks every box and text of a tab, in all its frames and open shadow roots, that shows one of the secrets. The vendors show several in clear. */
export async function veil(tab: Tab, secrets: readonly string[]): Promise<void> {
  await Promise.all(
    tab.frames().map((frame) =>
      frame.evaluate(mark, secrets).catch((error: unknown) => {
        if (!frame.isDetached()) throw error;
      }),
    ),
  );
}

/** Runs in a page. */
function mark(secrets: readonly string[]): void {
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const own = [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
      const shown = 'value' in element ? [...own, String(element.value)] : own;
      if (secrets.some((secret) => shown.some((text) => text.includes(secret)))) element.setAttribute('data-veiled', '');
      if (element.shadowRoot !== null) look(element.shadowRoot);
    }
  };
  look(document);
}

import browser from 'webextension-polyfill';

const pattern = (origin: string): string => `${origin}/*`;

/** Asks the person for one origin. Must run in the handler of a click. */
export function askForOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern(origin)] });
}

/** Asks the person for several origins at once. Must run in the handler of a click; those that are given already are not asked for again. */
export function askForOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(pattern) });
}

export function mayUseOrigin(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern(origin)] });
}

/** Gives the origin back. */
export async function dropOrigin(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern(origin)] });
}

/** Calls back when a permission was given or withdrawn. For the worker, which listens as long as it lives. */
export function onPermissionChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

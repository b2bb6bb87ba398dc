import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION } from './launch.ts';

/** The built extension in a folder of its own, so that its version can change under a running browser. */
export interface ExtensionCopy {
  readonly folder: string;
  /** Writes this version into the manifest on the disk; the browser hears of it at the next load. */
  setVersion(version: string): void;
  remove(): void;
}

export function copyExtension(): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'kezhi-extension-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  return {
    folder,
    setVersion: (version) => writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface DeveloperPrivate {
  updateProfileConfiguration(configuration: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
}

/**
 * Loads the extension again from its folder, as the round arrow on the browser's own page of extensions does: with another version in
 * the manifest it is an update. `extensions` is that page (chrome://extensions). Outside developer mode the extension is ended and not begun again (seen in Chromium 156).
 */
export async function loadAgain(extensions: Page, id: string): Promise<void> {
  await extensions.evaluate(async (extension) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(extension, { failQuietly: true });
  }, id);
}

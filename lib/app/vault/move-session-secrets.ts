import { readAreaUnder, removeFromArea } from '../../browser/areas.ts';
import { merchantOf } from '../../store/journal.ts';
import { putSecret } from '../../store/vault.ts';
import { sealSecret } from '../../vault/secret.ts';
import type { OpenVault } from '../../vault/vault-key.ts';
import type { App } from '../open-app.ts';
import { placeOfKey, SESSION_SECRET } from './session-secret.ts';

/** Seals what was typed while there was no vault, and forgets it in the session. One that the record knows nothing of stays for the session. */
export async function moveSessionSecrets(app: App, open: OpenVault): Promise<void> {
  for (const [key, secret] of Object.entries(await readAreaUnder('session', SESSION_SECRET))) {
    const { merchant, fact } = placeOfKey(key);
    const given = (await merchantOf(app.database, merchant))?.secrets[fact]?.clock;
    if (given === undefined || typeof secret !== 'string') continue;
    await putSecret(app.database, await sealSecret(open, { merchant, fact, given }, secret));
    await removeFromArea('session', [key]);
  }
}

import { allFacts } from '../catalog/all-facts.ts';
import { allSheets } from '../catalog/all-sheets.ts';
import { allValues } from '../catalog/all-values.ts';
import type { Merchant, ProfileState } from '../domain/merchant.ts';
import { resolveSheet } from '../domain/resolve-sheet.ts';
import type { SecretPlace, SheetSet, SheetView } from '../domain/sheet-view.ts';
import { keyAt } from '../domain/tills.ts';
import { type TrayChip, trayOf } from '../domain/tray.ts';
import type { App } from './open-app.ts';
import { type Secrets, secretsOf } from './secrets.ts';

/** Every sheet for a merchant, in the order of the rollout. */
export function sheetSets(merchant: Merchant, profile: ProfileState, secretsAtHand: ReadonlySet<string>): readonly SheetSet[] {
  const context = { values: allValues, facts: allFacts, profile, secretsAtHand };
  return [...allSheets.values()].map((sheet) => ({ sheet, views: resolveSheet(sheet, merchant, context) }));
}

/** The facts a person carries from place to place. */
export function trayChips(merchant: Merchant, secretsAtHand: ReadonlySet<string>): readonly TrayChip[] {
  return trayOf(merchant, allFacts, secretsAtHand);
}

/** A secret for the person's eyes or clipboard, in clear; undefined when it is not at hand. */
export async function secretAt(app: App, merchant: string, place: SecretPlace): Promise<string | undefined> {
  return inClear(await secretsOf(app, merchant), place);
}

/** Every secret that belongs on a sheet and is at hand, by the label of its row. */
export async function secretsOn(app: App, merchant: string, { rows }: SheetView): Promise<ReadonlyMap<string, string>> {
  const secrets = await secretsOf(app, merchant);
  const found = rows.flatMap(({ label, line }): [string, string][] => {
    const secret = line?.secret === undefined ? undefined : inClear(secrets, line.secret);
    return secret === undefined ? [] : [[label, secret]];
  });
  return new Map(found);
}

function inClear({ atHand }: Secrets, { fact, line }: SecretPlace): string | undefined {
  const secret = atHand.get(fact);
  if (line === undefined) return secret;
  const key = keyAt(secret, line);
  return key === '' ? undefined : key;
}

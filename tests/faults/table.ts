import type { Fault } from './fault.ts';
import { border } from './points/border.ts';
import { browser } from './points/browser.ts';
import { clipboard } from './points/clipboard.ts';
import { clock } from './points/clock.ts';
import { database } from './points/database.ts';
import { extension } from './points/extension.ts';
import { field } from './points/field.ts';
import { file } from './points/file.ts';
import { frame } from './points/frame.ts';
import { host } from './points/host.ts';
import { inPageButton } from './points/in-page-button.ts';
import { machine } from './points/machine.ts';
import { network } from './points/network.ts';
import { page } from './points/page.ts';
import { panels } from './points/panels.ts';
import { permission } from './points/permission.ts';
import { secrets } from './points/secrets.ts';
import { session } from './points/session.ts';
import { storage } from './points/storage.ts';
import { tab } from './points/tab.ts';
import { teamServer } from './points/team-server.ts';
import { vault } from './points/vault.ts';
import { vendor } from './points/vendor.ts';
import { worker } from './points/worker.ts';

/** Every fault the product answers for, in the order of its number: worker and browser, page, person, storage, vault, vendor. */
export const FAULTS: readonly Fault[] = [
  ...worker,
  ...browser,
  ...extension,
  ...page,
  ...tab,
  ...frame,
  ...session,
  ...field,
  ...host,
  ...inPageButton,
  ...border,
  ...storage,
  ...database,
  ...panels,
  ...clock,
  ...machine,
  ...permission,
  ...clipboard,
  ...vault,
  ...file,
  ...vendor,
  ...network,
  ...teamServer,
  ...secrets,
].toSorted((one, other) => one.id.localeCompare(other.id));

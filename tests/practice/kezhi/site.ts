import type { Site } from '../site.ts';
import type { Form } from './form.ts';
import { FORMS, type FormId } from './forms/all-forms.ts';
import type { Row } from './grid-page.ts';
import type { GridId } from './grids/all-grids.ts';
import { keepRow } from './grids/kept-rows.ts';
import { rowsOf } from './grids/rows-of.ts';
import type { KezhiKnobs } from './knobs.ts';
import { fromLabels, toLabels } from './labelled.ts';
import { kezhiRoutes, SESSION } from './routes.ts';
import { createShopSite } from './shop-site.ts';
import { createWorld, type KeptKezhi, type KezhiAct, type KezhiPost, type ShopFetch } from './world.ts';

/** Host of the practice Kezhi console; any host of its domains, and `backend.merchant.test`, leads to the same. */
export const KEZHI_HOST = 'hy.51kezhi.cn';

/** The practice Kezhi console and what tests do with it. `merchant` is a merchant code, LSKZ unless said otherwise. */
export interface Kezhi {
  readonly site: Site;
  /** Every save that was posted since the last reset, oldest first. */
  readonly posts: readonly KezhiPost[];
  /** Every press on a grid's button since the last reset, oldest first. */
  readonly acts: readonly KezhiAct[];
  /** Every request to a shop's host since the last reset, oldest first. */
  readonly fetched: readonly ShopFetch[];
  /** Lays a verification file in as if it had been uploaded and saved long ago. */
  publish(name: string, bytes: string): void;
  /** What a grid shows. */
  rows(grid: GridId, merchant?: string): readonly Row[];
  /** The shops' own hosts, which give the verification files once the settings that name them are saved. */
  readonly shops: Site;
  /** The bytes of an uploaded file. */
  file(name: string): Buffer | undefined;
  /** Turns knobs; the others stay. Pages already open keep the form they were drawn in. */
  set(knobs: Partial<KezhiKnobs>): void;
  /** What was posted and taken, by label, choices by their text. */
  stored(page: FormId, merchant?: string): Record<string, string>;
  /** Lays content in, by label, as if it had been saved long ago; of a form for rows one more row. */
  seed(page: FormId, labelled: Readonly<Record<string, string>>, merchant?: string): void;
  /** What was saved, as plain data; `keep` lays such data in. */
  kept(): KeptKezhi;
  keep(kept: KeptKezhi): void;
  /** Begins a session without the login page: the cookie to give to the browser, in Playwright's form. */
  signIn(merchant?: string, host?: string): { name: string; value: string; url: string };
  /** Ends every session: the next request of a page is answered as signed out. */
  endSessions(): void;
  /** Address that opens the console with this page's tab in front. */
  address(page: string, host?: string): string;
}

/** The Kezhi merchant console with nobody signed in. */
export function createKezhi(): Kezhi {
  const world = createWorld();
  return {
    site: {
      hosts: ['*.51kezhi.cn', '*.51kezhi.com', 'backend.merchant.test'],
      handle: (request) => kezhiRoutes(world, request),
      reset: () => world.reset(),
    },
    shops: createShopSite(world),
    posts: world.posts,
    acts: world.acts,
    file: (name) => world.files.get(name),
    fetched: world.fetched,
    publish(name, bytes) {
      world.files.set(name, Buffer.from(bytes));
      world.store('wechat-setup', 'LSKZ', { accountCertificate: `/opt/fvFile/${name}` });
    },
    rows: (grid, merchant = 'LSKZ') => rowsOf(world, grid, merchant),
    set(knobs) {
      world.knobs = { ...world.knobs, ...knobs };
    },
    stored: (page, merchant = 'LSKZ') => toLabels(FORMS[page], world.record(page, merchant)),
    seed(page, labelled, merchant = 'LSKZ') {
      const form: Form = FORMS[page];
      const values = fromLabels(form, labelled);
      world.store(page, merchant, form.rows ? keepRow(world.record(page, merchant), '', values) : values);
    },
    kept: () => world.kept(),
    keep: (kept) => world.keep(kept),
    signIn: (merchant = 'LSKZ', host = KEZHI_HOST) => ({ name: SESSION, value: world.signIn(merchant), url: `https://${host}/` }),
    endSessions: () => world.sessions.clear(),
    address: (page, host = KEZHI_HOST) => `https://${host}/index#${page}`,
  };
}

import { randomUUID } from 'node:crypto';
import type { FormField } from './form.ts';
import { FORMS, type FormId } from './forms/all-forms.ts';
import type { GridId } from './grids/all-grids.ts';
import { AT_REST, type KezhiKnobs } from './knobs.ts';

/** One save as it was posted, whether it was taken or not. Fields in the order posted, values as posted (a choice posts its code). */
export interface KezhiPost {
  readonly page: FormId;
  readonly merchant: string;
  readonly fields: readonly (readonly [name: string, text: string])[];
  readonly saved: boolean;
}

/** One press on a button of a grid's toolbar that reached the server. */
export interface KezhiAct {
  readonly page: GridId;
  readonly merchant: string;
  readonly act: string;
  readonly done: boolean;
}

/** One request to a shop's host, and what it told of the person who sent it. */
export interface ShopFetch {
  readonly host: string;
  readonly path: string;
  readonly cookie: string | undefined;
  readonly referrer: string | undefined;
}

/** What the practice Kezhi server knows: who is signed in, what was posted, how it shows itself. */
export interface KezhiWorld {
  knobs: KezhiKnobs;
  /** Session id → merchant code. */
  readonly sessions: Map<string, string>;
  readonly posts: KezhiPost[];
  readonly acts: KezhiAct[];
  /** Uploaded files by name. */
  readonly files: Map<string, Buffer>;
  /** Whether saved settings name an uploaded file: only then do the shops' hosts give it. */
  isNamed(file: string): boolean;
  /** Every request to a shop's host since the last reset, oldest first. */
  readonly fetched: ShopFetch[];
  /** What a form or a grid holds, by posted name. */
  record(page: FormId | GridId, merchant: string): Readonly<Record<string, string>>;
  store(page: FormId | GridId, merchant: string, values: Readonly<Record<string, string>>): void;
  /** Everything that was stored, as plain data; `keep` puts such data in its place. */
  kept(): KeptKezhi;
  keep(kept: KeptKezhi): void;
  /** Begins a session; its id is the cookie's value. */
  signIn(merchant: string): string;
  reset(): void;
}

/** Forms by merchant and page, as they were saved, and uploaded files by name in base64. */
export interface KeptKezhi {
  readonly records: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files: Readonly<Record<string, string>>;
}

export function createWorld(): KezhiWorld {
  const records = new Map<string, Readonly<Record<string, string>>>();
  const fieldsOf = (page: string): readonly FormField[] => (page in FORMS ? FORMS[page as FormId].fields : []);
  const fresh = (page: FormId | GridId) => Object.fromEntries(fieldsOf(page).map(({ name, initial }) => [name, initial ?? '']));
  const world: KezhiWorld = {
    knobs: AT_REST,
    sessions: new Map(),
    posts: [],
    acts: [],
    files: new Map(),
    fetched: [],
    isNamed: (file) => [...records.values()].some((values) => Object.values(values).includes(`/opt/fvFile/${file}`)),
    record: (page, merchant) => records.get(`${merchant}/${page}`) ?? fresh(page),
    store: (page, merchant, values) => void records.set(`${merchant}/${page}`, { ...world.record(page, merchant), ...values }),
    kept: () => ({
      records: Object.fromEntries(records),
      files: Object.fromEntries([...world.files].map(([name, bytes]) => [name, bytes.toString('base64')])),
    }),
    keep(kept) {
      records.clear();
      for (const [place, values] of Object.entries(kept.records)) records.set(place, values);
      world.files.clear();
      for (const [name, base64] of Object.entries(kept.files)) world.files.set(name, Buffer.from(base64, 'base64'));
    },
    signIn(merchant) {
      const id = randomUUID();
      world.sessions.set(id, merchant);
      return id;
    },
    reset() {
      world.knobs = AT_REST;
      world.sessions.clear();
      world.posts.length = 0;
      world.acts.length = 0;
      world.files.clear();
      world.fetched.length = 0;
      records.clear();
    },
  };
  return world;
}

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

/** What the practice Kezhi server knows: who is signed in, what was posted, how it shows itself. */
export interface KezhiWorld {
  knobs: KezhiKnobs;
  /** Session id → merchant code. */
  readonly sessions: Map<string, string>;
  readonly posts: KezhiPost[];
  readonly acts: KezhiAct[];
  /** Uploaded files by name. */
  readonly files: Map<string, Buffer>;
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

/** Forms by merchant and page, as they were saved. */
export type KeptKezhi = Readonly<Record<string, Readonly<Record<string, string>>>>;

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
    record: (page, merchant) => records.get(`${merchant}/${page}`) ?? fresh(page),
    store: (page, merchant, values) => void records.set(`${merchant}/${page}`, { ...world.record(page, merchant), ...values }),
    kept: () => Object.fromEntries(records),
    keep(kept) {
      records.clear();
      for (const [place, values] of Object.entries(kept)) records.set(place, values);
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
      records.clear();
    },
  };
  return world;
}

import { randomUUID } from 'node:crypto';
import { FORMS, type FormId } from './forms/all-forms.ts';
import { AT_REST, type KezhiKnobs } from './knobs.ts';

/** One save as it was posted, whether it was taken or not. Fields in the order posted, values as posted (a choice posts its code). */
export interface KezhiPost {
  readonly page: FormId;
  readonly merchant: string;
  readonly fields: readonly (readonly [name: string, text: string])[];
  readonly saved: boolean;
}

/** What the practice Kezhi server knows: who is signed in, what was posted, how it shows itself. */
export interface KezhiWorld {
  knobs: KezhiKnobs;
  /** Session id → merchant code. */
  readonly sessions: Map<string, string>;
  readonly posts: KezhiPost[];
  /** What a form holds, by posted name. */
  record(page: FormId, merchant: string): Readonly<Record<string, string>>;
  store(page: FormId, merchant: string, values: Readonly<Record<string, string>>): void;
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
  const fresh = (page: FormId) => Object.fromEntries(FORMS[page].fields.map(({ name, initial }) => [name, initial ?? '']));
  const world: KezhiWorld = {
    knobs: AT_REST,
    sessions: new Map(),
    posts: [],
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
      records.clear();
    },
  };
  return world;
}

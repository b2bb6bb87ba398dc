import type { Page as Tab } from '@playwright/test';
import type { Console } from '../../../lib/domain/console.ts';
import type { Page } from '../../../lib/domain/page.ts';
import type { Person } from './person.ts';

/** One page of the rollout as a person comes to it. */
export interface Visit {
  readonly vendor: Pick<Console, 'id' | 'title'>;
  readonly page: Page;
  /** What the person knows and types when the card asks for it, by fact id. */
  readonly facts: Readonly<Record<string, string>>;
  /** What the admin's phone says that it confirms, where the vendor's save asks for a scan. */
  readonly scan?: string;
  /** Goes there by clicks, signing in where needed; resolves with the tab once the page shows what is stored. */
  readonly goThere: (person: Person) => Promise<Tab>;
}

import type { Page as Tab } from '@playwright/test';
import type { Console } from '../../../lib/domain/console.ts';
import type { Page } from '../../../lib/domain/page.ts';
import type { Practice } from '../../practice/start-practice.ts';
import type { Person } from './person.ts';

/**
 * What a person comes to a page for: to have it filled and saved, its missing entries added one by one, read into the record, one button
 * pressed, a file fetched from its domains.
 */
export type Purpose = 'apply' | 'add' | 'capture' | 'press' | 'probe';

/** One page of the rollout as a person comes to it. */
export interface Visit {
  readonly vendor: Pick<Console, 'id' | 'title'>;
  readonly page: Page;
  /** Left out: to apply and save. */
  readonly purpose?: Purpose;
  /** What the person knows and types when the card asks for it, by fact id. */
  readonly facts: Readonly<Record<string, string>>;
  /** The files the person chooses when the card asks for them, by fact id. */
  readonly files?: Readonly<Record<string, { readonly name: string; readonly base64: string }>>;
  /** What the team has settled and the person enters when the card asks for it, by value id. */
  readonly decisions?: Readonly<Record<string, readonly string[]>>;
  /** What the admin's phone says that it confirms, where the vendor's save asks for a scan. */
  readonly scan?: string;
  /** The same where the vendor's dialog asks for a scan before it opens. */
  readonly scanFirst?: string;
  /** The step whose file is fetched, where the page takes up several. */
  readonly probes?: string;
  /** What others have done by the time the person comes. */
  readonly meanwhile?: (practice: Practice) => void;
  /** A second run leaves it out: to do it again would undo something. */
  readonly once?: true;
  /** Tidies up when nothing is left to do there: a dialog that was only read is shut. */
  readonly leave?: (tab: Tab) => Promise<void>;
  /** Goes there by clicks, signing in where needed; resolves with the tab once the page shows what is stored. */
  readonly goThere: (person: Person) => Promise<Tab>;
}

/** A name for the visit's pictures: its page, and its purpose where that is not to apply. */
export function nameOf({ page, purpose = 'apply' }: Visit): string {
  return purpose === 'apply' ? page.id : `${page.id}-${purpose}`;
}

import type { Console } from '../../../lib/domain/console.ts';
import type { Content } from '../../../lib/domain/content.ts';
import type { Account, FileBytes } from '../../../lib/domain/engine.ts';
import type { Page } from '../../../lib/domain/page.ts';
import type { Desired } from '../../../lib/domain/plan.ts';
import type { FormId } from '../../practice/kezhi/forms/all-forms.ts';
import type { GridId } from '../../practice/kezhi/grids/all-grids.ts';
import type { KezhiKnobs } from '../../practice/kezhi/knobs.ts';
import type { Practice } from '../../practice/start-practice.ts';
import type { SignedIn } from '../../practice/wechat/create-wechat.ts';
import type { Knobs } from '../../practice/wechat/wechat-state.ts';
import type { Place } from './place.ts';

/** What may be the case when the extension comes to a page; every page file has a row with an answer to each. */
export const CASES = [
  'right',
  'already-right',
  'partly-right',
  'foreign-kept',
  'wrong-merchant',
  'signed-out',
  'vendor-error',
  'changed-label',
] as const;
export type CaseName = (typeof CASES)[number];

/** One way in which the console draws itself. `at`: the end of the address of the frame that holds the page; left out: the page itself. */
export interface Look {
  readonly name: string;
  readonly at?: string;
  readonly kezhi?: Partial<KezhiKnobs>;
  readonly wechat?: Partial<Knobs>;
  /** As after a click in the side panel. */
  readonly unfocused?: true;
}

/** What the merchant's record holds, by fact id. */
export interface Recorded {
  readonly facts?: Readonly<Record<string, Content>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** One case as it is played. Whatever is left out is as it mostly is; what the console holds afterwards is what it held before unless `held` says otherwise. */
export interface Case {
  /** Which of several of one name it is. */
  readonly is?: string;
  /** What the console is like before anybody comes. */
  readonly given?: (practice: Practice) => void;
  /** Who is signed in: another than the merchant (code or account id), or nobody. */
  readonly as?: string;
  /** What is shown stands in the page itself, however the console draws itself. */
  readonly inPage?: true;
  /** What happens once the page is there. */
  readonly meanwhile?: (place: Place) => void | Promise<void>;
  /** The fields that are found right; the others are written. */
  readonly right?: 'all' | readonly string[];
  /** What the page shows when it is looked at. */
  readonly seen?: Readonly<Record<string, unknown>>;
  /** The vendor's button is pressed and answers so; left out: nothing is pressed. */
  readonly says?: Readonly<Record<string, unknown>>;
  /** How the admin's scan ends, where the vendor asks for one. */
  readonly scan?: 'accept' | 'reject' | 'expire' | 'acceptAsStranger';
  /** The page's button on its grid is pressed and answers so. */
  readonly pressed?: Readonly<Record<string, unknown>>;
  /** What the record holds, and what it makes of what the page shows, by capture. */
  readonly known?: Recorded | ((place: Place) => Promise<Recorded>);
  readonly plans?: Readonly<Record<string, string>>;
  /** What is read of a grid over all its pages. */
  readonly gathered?: Readonly<Record<string, unknown>>;
  /** It is refused so, by the page as a whole or of one field or capture (`of`), whichever verb comes. */
  readonly refused?: Readonly<Record<string, unknown>>;
  readonly of?: string;
  /** The field `of` cannot be brought to what it should hold, and nothing is written. */
  readonly conflict?: Readonly<Record<string, unknown>>;
  readonly held?: unknown;
}

/** A case that a page cannot have, and why. */
export interface DoesNotApply {
  readonly doesNotApply: string;
}

/** Where a page stands in the practice consoles. */
export type Where =
  | { readonly kezhi: FormId | GridId; readonly innerTab?: string }
  | { readonly wechat: Exclude<keyof SignedIn, 'cookies'>; readonly account: string; readonly path?: (address: string) => string }
  | { readonly sms: true };

/** One page file with its cases. */
export interface PageCases {
  readonly page: Page;
  readonly vendor: Console;
  readonly where: Where;
  readonly looks: readonly Look[];
  /** Whose the console must be. */
  readonly mine: Account;
  /** What a person presses until the page is there, beside its opener. */
  readonly reveal?: (place: Place) => Promise<void>;
  readonly desired: Readonly<Record<string, Desired>>;
  readonly files?: Readonly<Record<string, FileBytes>>;
  /** What the console holds of it, as plain data. */
  readonly held: (practice: Practice) => unknown;
  readonly cases: Readonly<Record<CaseName, Case | readonly Case[] | DoesNotApply>>;
}

/**
 * The contract between the app (worker) and the engine (lib/page, injected into a vendor's page on demand).
 * Everything here is plain JSON: it crosses into the page by `scripting.executeScript` and back as its result.
 * A secret's content crosses only in `fill` (towards its own frame) and in `Filled.before` of that call (for undo).
 */
import type { Console } from './console.ts';
import type { Content } from './content.ts';
import type { Kit } from './kit.ts';
import type { Outcome, Refusal } from './outcome.ts';
import type { Page } from './page.ts';
import type { Desired } from './plan.ts';

/** Whose a console is, by fact id, as the page shows it: `{ appId: 'wx…' }`, `{ merchantCode: 'LSKZ' }`. */
export type Account = Readonly<Record<string, string>>;

/** One page in one console, with everything the engine needs to prove and read it. */
export interface PageTask {
  readonly page: Page;
  readonly kits: readonly Kit[];
  readonly console: Pick<Console, 'id' | 'identity' | 'signedOut'>;
  /** Exact origin the document must have; anything else is `wrong-page`. */
  readonly origin: string;
  /** Whose it must be. Every fact named here that the page shows must be equal, else `wrong-merchant`. Left out: only read. */
  readonly account?: Account;
  /** Fresh random text: digests of secrets are made with it. */
  readonly nonce: string;
}

/** One field as it was read. For secrets `now` is masked (`●` per character) and `digest` is hex SHA-256 of nonce + content. */
export interface FieldSeen {
  readonly outcome: 'seen';
  readonly label: string;
  readonly now: Content;
  readonly digest?: string;
  /** Set when the field cannot be written as it stands: readonly, disabled. */
  readonly locked?: true;
  /** This very element was written by the engine in this document and no save has succeeded since. */
  readonly unsaved?: true;
}

export type FieldReading = FieldSeen | Refusal;

/** One thing to capture as it was read: the text beside its label. */
export type CaptureReading = CaptureSeen | CaptureRefusal;

/** `text`: what is shown; of a secret one `●` per character, and its `digest` as of a field. */
export interface CaptureSeen {
  readonly outcome: 'seen';
  readonly label: string;
  readonly text: string;
  readonly digest?: string;
  /** Of a column of a grid: what the page in view shows of it, from which row on (from 1), and how many rows there are. Of a secret no rows. */
  readonly column?: { readonly rows: readonly string[]; readonly from: number; readonly shown: number; readonly total: number };
}

/** `says` names the sentence for what a person has to do first (`needs-human`). Openers refuse in this form too. */
export type CaptureRefusal = Refusal & { readonly says?: string };

/** The rows of a grid that prove a press. `total` is what the pager counts: rows that are not `shown` prove nothing. */
export interface RowsSeen {
  readonly outcome: 'seen';
  readonly shown: number;
  readonly total: number;
  /** The rows that do not hold what they should, by name. */
  readonly lacking: readonly string[];
}

/** The page was proved. `shut`: its dialog is not open, so `notes` are empty and `fields` hold what the page itself lists; `open` brings it up. */
export interface PageSeen {
  readonly outcome: 'seen';
  readonly state: 'open' | 'shut';
  readonly fields: Readonly<Record<string, FieldReading>>;
  readonly notes: Readonly<Record<string, string>>;
  /** What the page shows to be captured, or why it does not; secrets masked, with their digest. */
  readonly captures: Readonly<Record<string, CaptureReading>>;
  readonly account: Account;
  /** Of a page with a press: what its rows hold now, dialog open or shut. */
  readonly rows?: RowsSeen | Refusal;
  /** Of a page with a list: what is named in it. */
  readonly list?: readonly string[];
}

/** A file on its way into a page. */
export interface FileBytes {
  readonly name: string;
  readonly base64: string;
}

/** One field to bring to what it should hold. `seen` is what the person saw in the plan (digest for secrets): if the field holds something else by now, `conflict`. */
export interface FillOrder {
  readonly field: string;
  readonly desired: Desired;
  readonly seen?: string;
  /** The bytes of what an upload should hold; `desired` names it. */
  readonly file?: FileBytes;
}

/** The field holds what it should, read back at once and when the page was quiet. `before` is the whole old content. */
export interface Filled {
  readonly outcome: 'applied' | 'already-right';
  readonly before: Content;
  readonly after: Content;
  readonly milliseconds: number;
}

/** The field was written and does not hold it. `before` is the whole old content. */
export type Missed = Refusal & { readonly before: Content };

/** The focused box holds the text. What it held before may be a secret that the page shows in clear, so only its length is told, as dots. */
export interface Pasted {
  readonly outcome: 'applied' | 'already-right';
  readonly before: string;
  readonly after: string;
  readonly milliseconds: number;
}

/** What each field held at the last look of a proof: `proved`, or `not-verified` with what is there instead (masked for secrets). */
export interface Proved {
  readonly outcome: 'seen';
  readonly fields: Readonly<Record<string, { readonly outcome: Outcome; readonly now?: Content; readonly there?: readonly string[] }>>;
  readonly rows?: RowsSeen | Refusal;
}

/** What the vendor answered to its save. `scan`: it waits for the admin's phone. `silent`: nothing said so far, read the page again. */
export type SaveAnswer =
  | { readonly outcome: 'saved'; readonly said: string }
  | { readonly outcome: 'scan' }
  | { readonly outcome: 'silent' }
  | (Refusal & { readonly says?: string });

/** What the guard says: that something is due before the button, each thing that may be due, and how to go on without. */
export interface GuardWords {
  readonly due: string;
  readonly first: string;
  readonly next: string;
  readonly anyway: string;
}

/** Verbs that come beside the others only where one of them is called: a person or a rare page asks for it. */
export type AroundVerb = 'walk' | 'guard' | 'gather' | 'take' | 'trigger' | 'point' | 'open' | 'paste';

/**
 * The engine, as it hangs on `globalThis[Symbol.for('kezhi.engine')]` of the isolated world.
 * Every verb proves the page first (origin, shown, signed in, account) and answers a refusal otherwise. None throws for what a page may do.
 */
export interface Engine {
  /** Which of these pages this document shows now, by id; a shut dialog counts. Cheap. Frames that are not shown answer none. */
  recognise(tasks: readonly PageTask[]): readonly string[];
  /** Whether the document says nobody is signed in, and whose it is. */
  whose(task: Omit<PageTask, 'page' | 'account'>): { readonly signedOut: boolean; readonly account: Account };
  look(task: PageTask): Promise<PageSeen | Refusal>;
  /** Presses the opener and waits for the dialog (deadline 10 s). */
  open(task: PageTask): Promise<{ readonly outcome: 'opened' } | CaptureRefusal>;
  fill(task: PageTask, order: FillOrder): Promise<Filled | Missed | Refusal>;
  /**
   * Reads every field again when the page is quiet and once more 700 ms later. While something is not as it should be it goes on
   * looking for up to `patience` ms (a page that still fetches what it will show); what then differs is `not-verified`.
   */
  prove(task: PageTask, desired: Readonly<Record<string, Desired>>, patience?: number): Promise<Proved | Refusal>;
  /** The content of one capture, in clear: for the record alone. Of a file its name, and its bytes in `base64`. */
  take(
    task: PageTask,
    key: string,
  ): Promise<{ readonly outcome: 'captured'; readonly content: string; readonly base64?: string } | CaptureRefusal>;
  /** The rows of a grid's columns on all its pages, by capture, in clear: for the record alone. Leaves the grid on its first page. */
  gather(
    task: PageTask,
    keys: readonly string[],
  ): Promise<{ readonly outcome: 'captured'; readonly columns: Readonly<Record<string, readonly string[]>> } | CaptureRefusal>;
  /** Watches the person's own presses in the dialogs of the page's `guard` from now on, and warns before a button that comes too early. */
  guard(task: PageTask, words: GuardWords): { readonly outcome: 'watched' } | Refusal;
  /** Presses the menu entries, tiles and tabs of the page's `way` one after the other, each once it is there (deadline 10 s each), until its tab is in front. */
  walk(task: PageTask): Promise<{ readonly outcome: 'arrived' } | Refusal>;
  /** Presses the vendor's save once and waits (deadline 15 s) for its first answer. Only where the page file says `safe`. */
  save(task: PageTask): Promise<SaveAnswer>;
  /** Presses the page's button on its grid once (`press` of the page file), when its own dialog is gone, and waits (deadline 15 s) for the first answer. */
  trigger(task: PageTask): Promise<SaveAnswer>;
  /** Waits for the answer after a scan began, `deadline` in ms. */
  answer(task: PageTask, deadline: number): Promise<SaveAnswer>;
  /** The part of the page the person works in (the open dialog, the active tab's panel), while the page is proved. For scripts of the same world: it crosses nowhere. */
  area(task: PageTask): Element | undefined;
  /** Brings the vendor's save button into view and marks it until it is pressed or 8 s have passed. */
  point(task: PageTask): Promise<{ readonly outcome: 'pointed' } | Refusal>;
  /**
   * Writes a text that is no secret into the text box that has the focus, whatever page it is on, and reads it back: in place of one line, at the
   * cursor among several. Nothing comes of a document whose field is not the one; one without a focused text box refuses nothing either.
   */
  paste(task: Omit<PageTask, 'page'>, text: string): Promise<Pasted | CaptureRefusal | undefined>;
}

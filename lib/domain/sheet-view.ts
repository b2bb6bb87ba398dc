/** A sheet as it stands for one merchant: made by resolve-sheet.ts, shown in the panel and on paper. It holds no secret, only where one is. */
import type { Bilingual } from './bilingual.ts';
import type { Lack } from './desk.ts';
import type { Warning } from './formats/problem.ts';
import type { Sheet } from './sheet.ts';

/** Which secret: a fact of the merchant, or one line of it (the keys of the tills stand in one fact, a line each). */
export interface SecretPlace {
  readonly fact: string;
  readonly line?: number;
}

/** A line put together. */
export interface FilledLine {
  /** Secrets as dots; absent while something is missing. */
  readonly shown?: string;
  /** The content is this secret. */
  readonly secret?: SecretPlace;
  readonly lacks: readonly Lack[];
  /** Anybody can guess it. */
  readonly weak: boolean;
  readonly warnings: readonly Warning[];
  readonly remarks: readonly Bilingual[];
}

export interface RowView {
  readonly label: string;
  /** Absent where nothing of ours goes. */
  readonly line?: FilledLine;
  readonly note?: Bilingual;
}

export interface CheckView {
  readonly title: Bilingual;
  readonly command: FilledLine;
}

export interface MailView {
  readonly to: readonly { readonly address: string; readonly warnings: readonly Warning[] }[];
  readonly subject: string;
  readonly body: string;
  /** Everything that is missing, each once; while there is any there is no link. */
  readonly lacks: readonly Lack[];
  readonly link?: string;
}

export interface CodeView {
  readonly title: Bilingual;
  readonly step: string;
  readonly link: FilledLine;
}

export interface SheetView {
  readonly id: string;
  readonly step: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly window?: string;
  /** Code of the till it is for. */
  readonly till?: string;
  readonly rows: readonly RowView[];
  readonly checks: readonly CheckView[];
  readonly mail?: MailView;
  readonly codes: readonly CodeView[];
}

/** A sheet of the catalog and what it comes to for one merchant: one view, or one for each till. */
export interface SheetSet {
  readonly sheet: Sheet;
  readonly views: readonly SheetView[];
}

import type { Bilingual } from '../../lib/domain/bilingual.ts';
import type { Content } from '../../lib/domain/content.ts';
import type { ImportPreview, ImportRow } from '../../lib/domain/import/read-import.ts';
import type { MerchantRow } from '../../lib/domain/merchant-row.ts';
import type { DeskProps, Problem } from '../desk/desk-props.ts';

/** A setting that can go to another merchant. */
export interface SettingView {
  readonly id: string;
  readonly title: Bilingual;
  readonly content: Content;
}

/** What a file would make; `encoding` when it was not the usual one. */
export type PreviewView = ImportPreview & { readonly encoding?: string };

/** The list of all merchants and what can be done with it. A callback that answers a text was turned down with that sentence. */
export interface MerchantsProps {
  /** Deleted ones too. */
  readonly rows: readonly MerchantRow[];
  readonly factTitles: Readonly<Record<string, Bilingual>>;
  readonly matches: DeskProps['matches'];
  readonly onRename: (id: string, name: string) => Problem;
  readonly onArchive: (id: string, archived: boolean) => void;
  readonly onDelete: (id: string) => Problem;
  readonly onRestore: (id: string) => Problem;
  readonly onSettings: (id: string) => Promise<readonly SettingView[]>;
  /** Answers what was done, or why not. */
  readonly onDuplicate: (from: string, name: string) => Promise<{ readonly done: string } | { readonly problem: string }>;
  readonly onExport: (kind: 'xlsx' | 'csv', id?: string) => void;
  readonly onTemplate: () => void;
  readonly onPreview: (file: File) => Promise<PreviewView | { readonly problem: string }>;
  /** Answers the ids of the new merchants. */
  readonly onImport: (rows: readonly ImportRow[]) => Promise<{ readonly ids: readonly string[] } | { readonly problem: string }>;
}

import Papa from 'papaparse';
import type { TableProblem } from '../../domain/import/read-head.ts';
import type { Table } from '../../domain/import/table.ts';
import { readXlsx } from './read-xlsx.ts';

/** A table with how it was read; `encoding` only when it was not the usual UTF-8. */
export interface ReadTable {
  readonly table: Table;
  readonly encoding?: 'GB18030' | 'UTF-16';
}

/** The largest file that is read, in bytes. */
const LARGEST = 5_000_000;

/**
 * Reads a table file: .xlsx, or a text with commas, semicolons or tabs. What it is, is told by its first bytes and not by its name.
 * Answers why it cannot be read (`problem_<key>`): too large, an old or locked Excel file, no table, damaged.
 */
export async function readTable(bytes: Uint8Array): Promise<ReadTable | TableProblem> {
  if (bytes.length > LARGEST) return { problem: 'table_large', detail: String(LARGEST / 1_000_000) };
  if (beginsWith(bytes, [0x50, 0x4b, 3, 4])) return readXlsx(bytes);
  // The container of .xls; a .xlsx with a password is one too.
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { problem: 'table_old_excel' };
  const decoded = decode(bytes);
  if (decoded === undefined) return { problem: 'table_encoding' };
  const { text, ...encoding } = decoded;
  if (text.includes('\0')) return { problem: 'table_kind' };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  return quotes === undefined ? { table: data, ...encoding } : { problem: 'table_quotes', detail: String((quotes.row ?? 0) + 1) };
}

/** What parts the heads of the first line most often. Papa Parse's own guess is thrown off by an empty line at the end. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const many = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (many(sign) > many(best) ? sign : best));
}

const beginsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte);

/** Excel in China saves CSV as GB18030 without a mark; it is tried once the text is no UTF-8. */
function decode(bytes: Uint8Array): { text: string; encoding?: 'GB18030' | 'UTF-16' } | undefined {
  if (beginsWith(bytes, [0xff, 0xfe])) return withEncoding(bytes, 'UTF-16');
  const text = decodeAs(bytes, 'utf-8');
  return text === undefined ? withEncoding(bytes, 'GB18030') : { text };
}

function withEncoding(bytes: Uint8Array, encoding: 'GB18030' | 'UTF-16'): { text: string; encoding: 'GB18030' | 'UTF-16' } | undefined {
  const text = decodeAs(bytes, encoding === 'UTF-16' ? 'utf-16le' : 'gb18030');
  return text === undefined ? undefined : { text, encoding };
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are none of this encoding's: the caller tries another or says so.
    return undefined;
  }
}

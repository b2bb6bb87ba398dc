import type { Content } from '../content.ts';
import type { Fact } from '../fact.ts';
import { allFormats } from '../formats/all-formats.ts';
import { unguardCell } from './guard-cell.ts';
import type { Cell } from './table.ts';

/** A fact's content as a cell gives it, or why it gives none (`problem_<key>`). `given`: what stood there, when it had to be repaired. */
export type ReadCell =
  | { readonly content: Content; readonly given?: string }
  | { readonly problem: string; readonly detail: string }
  | undefined;

const ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/;

/**
 * Reads one cell for a fact; undefined when it is empty. A number is refused: where a code was typed as one, its leading zeros are gone.
 */
export function readCell(cell: Cell, fact: Fact): ReadCell {
  const given = textOf(cell, fact);
  if (typeof given !== 'string') return given;
  const text = unguardCell(given);
  if (text.trim() === '') return undefined;
  if (ERROR.test(text.trim())) return { problem: 'cell_error', detail: text };
  if (fact.list === true) return readList(text, fact);
  const format = allFormats[fact.format];
  const content = format?.normalise(text) ?? text;
  const problem = format?.check(content);
  if (problem !== undefined) return { problem, detail: given };
  return content === text.trim() ? { content } : { content, given };
}

/** The contents between 、 or in lines, as an export writes them: an empty one is a place where nothing is known, and none is dropped as a double. */
function readList(text: string, { format: id }: Fact): ReadCell {
  const format = allFormats[id];
  const content = text.split(/[、\r\n]/).map((item) => format?.normalise(item) ?? item.trim());
  const problem = content.filter((item) => item !== '').map((item) => format?.check(item));
  const [first] = problem.filter((one) => one !== undefined);
  if (first !== undefined) return { problem: first, detail: text };
  // One alone is what a person types of it.
  return { content: content.length > 1 ? content : (content[0] ?? '') };
}

/** Dates of spreadsheets have no zone: they are read as UTC. */
function textOf(cell: Cell, fact: Fact): string | ReadCell {
  if (cell === null || typeof cell === 'string') return cell ?? undefined;
  if (cell instanceof Date && fact.format === 'date' && !Number.isNaN(cell.getTime())) return cell.toISOString().slice(0, 10);
  const detail = cell instanceof Date ? dateText(cell) : String(cell);
  return { problem: typeof cell === 'number' ? 'cell_number' : 'cell_kind', detail };
}

const dateText = (date: Date): string => (Number.isNaN(date.getTime()) ? '?' : date.toISOString().slice(0, 10));

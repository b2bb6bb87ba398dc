import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { TableProblem } from '../../domain/import/read-head.ts';
import type { Cell, Table } from '../../domain/import/table.ts';

/** What a workbook may come to when it is unpacked, in bytes: a small file can hold gigabytes. */
const LARGEST = 20_000_000;

/** The parts of a workbook that hold cells. Pictures, macros and the rest are never unpacked. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/[^/]+|xl\/worksheets\/[^/]+\.xml)$/;

/** Reads the first sheet of a workbook: contents as they were saved last, formulas are not worked out. */
export async function readXlsx(bytes: Uint8Array): Promise<{ table: Table } | TableProblem> {
  const parts = unpack(bytes);
  if (!('files' in parts)) return parts;
  try {
    // Packed again without compression: the reader would start a worker from a blob for large parts, which an extension page may not.
    const plain = zipSync(parts.files, { level: 0 });
    const sheet = await readSheet(new Blob([plain]), { trim: false });
    return { table: sheet as readonly (readonly Cell[])[] };
  } catch {
    return { problem: 'table_broken' };
  }
}

function unpack(bytes: Uint8Array): { files: Record<string, Uint8Array> } | TableProblem {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false;
        total += originalSize;
        return total <= LARGEST;
      },
    });
    if (total > LARGEST) return { problem: 'table_large', detail: String(LARGEST / 1_000_000) };
    return files['xl/workbook.xml'] === undefined ? { problem: 'table_kind' } : { files };
  } catch {
    return { problem: 'table_broken' };
  }
}

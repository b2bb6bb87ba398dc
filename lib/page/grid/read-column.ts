import type { CaptureSeen } from '../../domain/engine.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { Capture } from '../../domain/page.ts';
import type { Ground } from '../locate/ground.ts';
import { cellText, readGrid } from './read-grid.ts';

/** What the page in view of a grid shows of one of its columns. */
export function readColumn({ label }: Capture, ground: Ground): NonNullable<CaptureSeen['column']> | Refusal {
  const grid = readGrid(ground, label);
  if ('outcome' in grid) return grid;
  const rows = grid.rows.map((row) => cellText(row, label) ?? '');
  if (rows.length === 0) return { outcome: 'not-found', there: [...label] };
  return { rows, from: grid.from, shown: rows.length, total: grid.total };
}

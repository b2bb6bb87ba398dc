import type { RowsSeen } from '../../domain/engine.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { Page } from '../../domain/page.ts';
import type { Ground } from '../locate/ground.ts';
import { saysOne } from '../text.ts';
import { cellText, readGrid } from './read-grid.ts';

/** What a grid writes where nothing stands. */
const NOTHING = /^[-–—]*$/u;

/** Which rows of a page's grid do not hold what proves its press; undefined for a page without one. */
export function readRows({ press }: Page, ground: Ground): RowsSeen | Refusal | undefined {
  if (press === undefined) return undefined;
  const { column, holds, name } = press.rows;
  const grid = readGrid(ground, column);
  if ('outcome' in grid) return grid;
  const texts = grid.rows.map((row) => ({ name: cellText(row, name) ?? '', text: cellText(row, column) ?? '' }));
  const isRight = (text: string): boolean => (holds === undefined ? !NOTHING.test(text) : saysOne(text, holds));
  const lacking = texts.filter(({ text }) => !isRight(text)).map((row) => row.name);
  return { outcome: 'seen', shown: grid.rows.length, total: grid.total, lacking };
}

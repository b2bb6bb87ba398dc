import { vendor } from '../../../lib/catalog/consoles/kezhi/console.ts';
import type { GridId } from '../../practice/kezhi/grids/all-grids.ts';
import type { Look, PageCases } from './case.ts';

/** A page of Kezhi whose dialog or button works on a grid. */
export const kezhiGrid = (grid: GridId) =>
  ({ vendor, where: { kezhi: grid }, mine: { merchantCode: 'LSKZ' } }) satisfies Partial<PageCases>;

/** The grid in a frame of its own, and in the document of Kezhi itself. */
export const looksOf = (grid: GridId): readonly Look[] => [
  { name: 'frame', at: `/part/${grid}` },
  { name: 'inline', kezhi: { frames: 'inline' } },
];

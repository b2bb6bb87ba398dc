/**
 * A line as it is searched: plain forms and small letters, each character in its place, so that what is found can be cut out of the line
 * itself. Passwords are cut out as they stand.
 */
export function foldLine(line: string): string {
  return Array.from({ length: line.length }, (_, at) => foldUnit(line.charAt(at))).join('');
}

function foldUnit(unit: string): string {
  const folded = unit.normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded : unit;
}

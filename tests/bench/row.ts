/** One line of the table: medians of one run, in the unit said by `what`, and the ratio with the goal it is held to. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  readonly theirs?: number;
  /** Name of what it is compared with. */
  readonly than?: string;
  /** The ratio ours ÷ theirs, or `ours` itself where nothing is compared, should not be above this. */
  readonly goal?: number;
}

const COLUMNS = ['measured', 'ours', 'other', 'ratio', 'goal', ''];

/** The rows as one table of text. */
export function table(rows: readonly Row[]): string {
  const cells = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ''))));
  return cells.map((row) => row.map((cell, at) => pad(cell, widths[at] ?? 0, at > 0)).join('  ')).join('\n');
}

/** What is held to the goal. */
export function held({ ours, theirs }: Row): number {
  return theirs === undefined ? ours : ours / theirs;
}

function cellsOf(row: Row): string[] {
  const { what, ours, theirs, than, goal } = row;
  const met = goal === undefined ? '' : held(row) <= goal ? 'met' : 'MISSED';
  return [
    than === undefined ? what : `${what} ÷ ${than}`,
    short(ours),
    theirs === undefined ? '' : short(theirs),
    theirs === undefined ? '' : (ours / theirs).toFixed(2),
    goal === undefined ? '' : `≤ ${goal}`,
    met,
  ];
}

function short(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toFixed(number >= 10 ? 1 : 2);
}

/** Chinese characters take two columns. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[⺀-￯]/.test(character) ? 2 : 1), 0);
}

function pad(text: string, to: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, to - width(text)));
  return right ? blanks + text : text + blanks;
}

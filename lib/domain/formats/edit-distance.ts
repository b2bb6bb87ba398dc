/** How many letters to change, drop, add or swap with their neighbour to get from one text to the other. */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) row.push(cheapest(from, to, i, j, rows, row));
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? 0;
}

function cheapest(from: string, to: string, i: number, j: number, rows: readonly number[][], row: readonly number[]): number {
  const cost = (back: number, column: number): number => (back === 0 ? row[column] : rows[i - back]?.[column]) ?? Number.POSITIVE_INFINITY;
  const change = cost(1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
  const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
  return Math.min(change, cost(1, j) + 1, cost(0, j - 1) + 1, swapped ? cost(2, j - 2) + 1 : Number.POSITIVE_INFINITY);
}

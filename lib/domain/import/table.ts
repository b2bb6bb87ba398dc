/** One cell of a table file: what the file says it is, before anything is made of it. */
export type Cell = string | number | boolean | Date | null;

/** A table file row by row. The first row is line 1, as spreadsheets count. */
export type Table = readonly (readonly Cell[])[];

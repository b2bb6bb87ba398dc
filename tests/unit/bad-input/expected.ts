import type { Cell } from '../../../lib/domain/import/table.ts';

/** `kept`: taken letter by letter · `fixed`: taken as this · `asked`: taken with a warning or after a question · `refused`: not taken. Keys are those of the sentences. */
export type Expected = 'kept' | { readonly fixed: string } | { readonly asked: string } | { readonly refused: string };

/** What comes in: a text, the cell of a table, or a file by its name and body. */
export type Given = Cell | { readonly name: string; readonly body: string };

/**
 * One bad input. `door` says where it comes in: `format <id>`, `list <value>`, `cell <fact>`, `row <fact>`, `pick <fact>`, `beside <fact>`, `chat <fact>`,
 * `file <fact>`, `till`, `name`, `passphrase`, `host`, `console`, `backup`, `export`. The doors are in doors.ts.
 */
export type BadInput = readonly [id: `B${number}`, door: string, given: Given, expected: Expected];

export const fixed = (to: string): Expected => ({ fixed: to });
export const asked = (key: string): Expected => ({ asked: key });
export const refused = (key: string): Expected => ({ refused: key });

/** Which paper the page `sheet.html` shows: a sheet of the catalog (`till`: the one for that till) or the report. */
export interface PaperName {
  readonly merchant: string;
  readonly sheet: string;
  readonly till?: string;
}

/** Shown instead of a sheet. */
export const REPORT = 'report';

/** The query of the page's address. */
export function paperAddress({ merchant, sheet, till }: PaperName): string {
  return `?${new URLSearchParams({ merchant, sheet, ...(till === undefined ? {} : { till }) })}`;
}

/** The paper that a query names, undefined when it names none. */
export function paperOf(query: string): PaperName | undefined {
  const asked = new URLSearchParams(query);
  const [merchant, sheet, till] = ['merchant', 'sheet', 'till'].map((name) => asked.get(name) ?? undefined);
  if (merchant === undefined || sheet === undefined) return undefined;
  return { merchant, sheet, ...(till === undefined ? {} : { till }) };
}

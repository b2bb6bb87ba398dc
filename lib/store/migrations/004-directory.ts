import type { Dexie } from 'dexie';

interface Stored {
  id: string;
  name: string;
  facts: Record<string, { content: unknown } | undefined>;
}

/** Version 4: one small row for each merchant, so that lists need not read whole merchants. Filled from the merchants there are. */
export function migrate004(database: Dexie): void {
  database
    .version(4)
    .stores({ directory: 'id, name' })
    .upgrade(async (transaction) => {
      const merchants: Stored[] = await transaction.table('merchants').toArray();
      const rows = merchants.map(({ id, name, facts }) => {
        const [code, appId] = [facts.merchantCode?.content, facts.appId?.content];
        return { id, name, ...(typeof code === 'string' ? { code } : {}), ...(typeof appId === 'string' ? { appId } : {}) };
      });
      await transaction.table('directory').bulkPut(rows);
    });
}

import type { Dexie } from 'dexie';

/** Version 5: merchants are found by the facts that say whose a console is, without reading all of them. The names stand here for good. */
export function migrate005(database: Dexie): void {
  const facts = ['merchantCode', 'appId', 'originalId', 'accountName', 'smsAccount', 'miniAppId', 'miniName'];
  database.version(5).stores({ merchants: ['id', 'name', 'clock', ...facts.map((fact) => `facts.${fact}.content`)].join(', ') });
}

import { liveQuery } from 'dexie';

/** Shows the result of a query now and whenever any context changes what it read, until the returned function is called. */
export function watch<T>(query: () => Promise<T>, show: (result: T) => void): () => void {
  const subscription = liveQuery(query).subscribe(show);
  return () => subscription.unsubscribe();
}

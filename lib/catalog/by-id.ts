/** The things of the catalog's files by id, in the order of the ids. */
export function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  const inOrder = things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(inOrder.map((thing) => [thing.id, thing]));
}

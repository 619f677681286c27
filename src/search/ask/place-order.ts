/** Paths of places and of those above them, by their place in the archive's order: each after the one above it. */
export type PlaceOrder = ReadonlyMap<string, number>;

/** Reads the order of paths such as `天津市/武清区`. */
export function readPlaceOrder(paths: readonly string[]): PlaceOrder {
  const order = new Map<string, number>();
  for (const path of paths) {
    const names = path.split('/');
    for (let depth = 1; depth <= names.length; depth++) {
      const above = names.slice(0, depth).join('/');
      if (!order.has(above)) order.set(above, order.size);
    }
  }
  return order;
}

/** Values by path in an order; those that it does not know come last. */
export function inPlaceOrder<T>(values: Readonly<Record<string, T>>, order: PlaceOrder): Record<string, T> {
  const rank = (path: string) => order.get(path) ?? Number.MAX_SAFE_INTEGER;
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => rank(a) - rank(b)));
}

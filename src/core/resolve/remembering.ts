/** A function that works out each answer once, for as long as it is kept itself. */
export function remembering<K, V>(answer: (asked: K) => V): (asked: K) => V {
  const known = new Map<K, V>();
  return (asked) => {
    let found = known.get(asked);
    if (found === undefined) {
      found = answer(asked);
      known.set(asked, found);
    }
    return found;
  };
}

/** What is worked out when it is first asked for. */
export function lazily<T>(answer: () => T): () => T {
  let found: T | undefined;
  return () => {
    found ??= answer();
    return found;
  };
}

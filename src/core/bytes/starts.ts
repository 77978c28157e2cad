/** Lists of lists as one array and where each begins; one more at the end. */
export function starts<T>(lists: readonly (readonly T[])[]): { starts: Uint32Array; flat: T[] } {
  const begin = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    begin[i + 1] = begin[i]! + list.length;
  });
  return { starts: begin, flat: lists.flat() };
}

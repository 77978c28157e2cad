declare module 'ahocorasick' {
  /** Finds every keyword in a text: pairs of an end index and the keywords that end there. */
  class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [number, string[]][];
  }
  export = AhoCorasick;
}

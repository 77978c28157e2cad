/** A word with how many letters were taken off before it. */
export interface Attached {
  readonly word: string;
  readonly letters: number;
}

/** "And", "in", "to", "like", "so", before a name without a space; an article swallows its alef after "to". */
const ARABIC = /^(?:[وف]?(?:لل|[بلك])|[وف])(?=..)/;
/** "And", "in", "to", "from", "that", "the", "like", and two of them. */
const HEBREW = /^(?:ו?(?:כש|מש|לכש|[בלמשהכ])[בלמה]?|ו)(?=..)/;

/** The words that a word may be with a particle before it: itself first. */
export function withoutParticles(word: string, script: 'arabic' | 'hebrew'): Attached[] {
  const found: Attached[] = [{ word, letters: 0 }];
  const pattern = script === 'arabic' ? ARABIC : HEBREW;
  const [longest = ''] = pattern.exec(word) ?? [];
  for (let letters = 1; letters <= longest.length; letters++) {
    if (word.length - letters > 1) found.push({ word: word.slice(letters), letters });
  }
  return found;
}

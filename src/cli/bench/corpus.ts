/** Made-up names and texts that look like those of news, the same in every run. */
export interface Synthetic {
  readonly aliases: readonly string[];
  readonly text: (bytes: number) => string;
}

/** A small deterministic generator (mulberry32): the texts must not change between runs. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Script {
  readonly name: string;
  readonly syllables: readonly string[];
  readonly cased: boolean;
  readonly spaced: boolean;
}

export const SCRIPTS: readonly Script[] = [
  {
    name: 'latin',
    syllables:
      'ba be bi da de du fa ga ha jo ka la le lo ma me mi na ne no pa ra re ro sa se so ta te to va ve yo za'.split(
        ' ',
      ),
    cased: true,
    spaced: true,
  },
  {
    name: 'cyrillic',
    syllables: 'ба ве ги да же за ки ло ма но па ра си то ву ха це ша'.split(' '),
    cased: true,
    spaced: true,
  },
  {
    name: 'arabic',
    syllables: 'با تي جو حا دي رو سا شي عا في قا كو لا مي نا هو'.split(' '),
    cased: false,
    spaced: true,
  },
  {
    name: 'chinese',
    syllables: [...'王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗'],
    cased: false,
    spaced: false,
  },
];

/** One mention in about so many words, as in news. */
const WORDS_PER_MENTION = 35;

export function synthetic(script: Script, count: number): Synthetic {
  const next = random(count + script.name.length);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const word = (): string =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(script.syllables)).join('');
  const capital = (text: string): string => (script.cased ? text[0]!.toUpperCase() + text.slice(1) : text);
  const joint = script.spaced ? ' ' : '';
  const aliases = new Set<string>();
  while (aliases.size < count)
    aliases.add(`${capital(word())}${joint}${capital(word())}${script.spaced ? '' : word()}`);
  const list = [...aliases];
  return {
    aliases: list,
    text: (bytes) => {
      const parts: string[] = [];
      let size = 0;
      while (size < bytes) {
        const roll = next();
        const part = roll < 1 / WORDS_PER_MENTION ? pick(list) : roll < 0.12 ? capital(word()) : word();
        parts.push(roll > 0.93 && script.spaced ? `${part}.` : part);
        size += part.length + 1;
      }
      return parts.join(joint);
    },
  };
}

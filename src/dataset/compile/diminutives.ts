/** Given names that the English-language press shortens, each with the short forms that it uses. */
const SHORT_FORMS: readonly (readonly [full: string, ...short: string[]])[] = [
  ['Abraham', 'Abe'],
  ['Albert', 'Al', 'Bert'],
  ['Alexander', 'Alex'],
  ['Alfred', 'Al', 'Fred'],
  ['Andrew', 'Andy'],
  ['Anthony', 'Tony'],
  ['Benjamin', 'Ben'],
  ['Bernard', 'Bernie'],
  ['Charles', 'Charlie', 'Chuck'],
  ['Christopher', 'Chris'],
  ['Daniel', 'Dan', 'Danny'],
  ['David', 'Dave'],
  ['Donald', 'Don'],
  ['Douglas', 'Doug'],
  ['Edward', 'Ed', 'Ted'],
  ['Elizabeth', 'Liz', 'Beth'],
  ['Frederick', 'Fred'],
  ['Gerald', 'Gerry', 'Jerry'],
  ['Gregory', 'Greg'],
  ['James', 'Jim', 'Jimmy'],
  ['Jeffrey', 'Jeff'],
  ['Jennifer', 'Jenny'],
  ['Joseph', 'Joe'],
  ['Kenneth', 'Ken'],
  ['Lawrence', 'Larry'],
  ['Leonard', 'Len'],
  ['Margaret', 'Maggie', 'Peggy'],
  ['Matthew', 'Matt'],
  ['Michael', 'Mike', 'Mick'],
  ['Nicholas', 'Nick'],
  ['Patricia', 'Pat', 'Patty'],
  ['Patrick', 'Pat'],
  ['Peter', 'Pete'],
  ['Philip', 'Phil'],
  ['Phillip', 'Phil'],
  ['Raymond', 'Ray'],
  ['Rebecca', 'Becky'],
  ['Richard', 'Dick', 'Rich', 'Rick'],
  ['Robert', 'Bob', 'Rob', 'Bobby'],
  ['Ronald', 'Ron'],
  ['Samuel', 'Sam'],
  ['Stephen', 'Steve'],
  ['Steven', 'Steve'],
  ['Susan', 'Sue'],
  ['Theodore', 'Ted'],
  ['Thomas', 'Tom', 'Tommy'],
  ['Timothy', 'Tim'],
  ['Victoria', 'Vicky'],
  ['Vincent', 'Vince'],
  ['Walter', 'Walt'],
  ['William', 'Bill', 'Will'],
  ['Zachary', 'Zach'],
];

/** Countries whose press calls people by the short forms of English given names. */
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);

/**
 * The name with its given name shortened or in full ("Dan Pfeiffer", "Daniel Pfeiffer"), in English-speaking countries.
 *
 * @param called the given names of all spellings known of the person: who is called Rob is not Bob, who may be the father
 */
export function diminutives(name: string, country: string | undefined, called: readonly string[]): string[] {
  if (!ENGLISH.has(country ?? '')) return [];
  const [given = '', ...rest] = name.split(' ');
  if (rest.length === 0) return [];
  const others = SHORT_FORMS.flatMap(([full, ...short]) =>
    given === full
      ? short.some((one) => called.includes(one))
        ? []
        : short
      : short.includes(given)
        ? [full]
        : [],
  );
  return others.map((other) => [other, ...rest].join(' '));
}

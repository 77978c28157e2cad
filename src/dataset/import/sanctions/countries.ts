import type { Gazetteer } from '../../schema/gazetteer';

/** Finds the gazetteer's countries in a text such as `Yazd, Iran` or `Iran (Islamic Republic of)`. */
export function countryFinder(gazetteer: Gazetteer): (text: string) => string[] {
  const codes = new Map(
    gazetteer.countries.flatMap(({ code, name, names }) =>
      [name, ...names].map((one) => [one.toLowerCase(), code] as const),
    ),
  );
  return (text) => {
    const parts = text
      .replace(/\([^)]*\)/g, ' ')
      .split(/[;,]/)
      .map((part) => part.trim().toLowerCase());
    return [
      ...new Set(parts.flatMap((part) => codes.get(part) ?? codes.get(part.replace(/^the /, '')) ?? [])),
    ];
  };
}

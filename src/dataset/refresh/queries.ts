/** Holders of offices who were in office on a day or began after it, with what identifies them. */
export const holdersQuery = (offices: readonly string[], since: string): string => `
SELECT ?office ?person ?personLabel ?start ?startPrecision ?end ?endPrecision ?born ?died ?diedPrecision ?article WHERE {
  VALUES ?office { ${offices.map((id) => `wd:${id}`).join(' ')} }
  ?person p:P39 ?statement .
  ?statement ps:P39 ?office ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
  FILTER(!BOUND(?end) || ?end >= "${since}T00:00:00Z"^^xsd:dateTime)
  OPTIONAL { ?person wdt:P569 ?born }
  OPTIONAL { ?person p:P570/psv:P570 [ wikibase:timeValue ?died ; wikibase:timePrecision ?diedPrecision ] }
  OPTIONAL { ?article schema:about ?person ; schema:isPartOf <https://en.wikipedia.org/> }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,mul". }
}`;

/** Other names of people: English aliases, and the name in their own language. */
export const namesQuery = (people: readonly string[]): string => `
SELECT ?person ?alias ?native WHERE {
  VALUES ?person { ${people.map((id) => `wd:${id}`).join(' ')} }
  { ?person skos:altLabel ?alias . FILTER(LANG(?alias) = "en") } UNION { ?person wdt:P1559 ?native }
}`;

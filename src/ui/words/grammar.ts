/**
 * What a language needs beyond patterns of messages. Most need nothing: their messages put countries in brackets and
 * names after colons, so nothing is inflected.
 */
export interface Grammar {
  /** Countries whose name takes an article in `officeOf`, and that article. */
  readonly article?: { readonly text: string; readonly countries: ReadonlySet<string> };
  /** A month after "since", "until" and "before" stands in the case it has in a full date: мая, not май. */
  readonly monthsInflect?: true;
  /** Units are written out, where the language's short forms are Latin letters or not in use. */
  readonly longUnits?: true;
}

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    article: {
      text: 'the',
      countries: new Set(
        'US GB AE NL PH CF CD CG CZ DO KM MV BS GM MH SB SU SC FK FO VA KY TC CK'.split(' '),
      ),
    },
  },
  fa: { longUnits: true },
  ru: { monthsInflect: true },
};

/** What a language's grammar asks for beyond its messages. */
export const grammarOf = (lang: string): Grammar => GRAMMARS[new Intl.Locale(lang).language] ?? {};

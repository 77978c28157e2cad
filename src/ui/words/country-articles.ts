/** Countries whose English name takes the article after "of": the President of the United States. */
export const WITH_ARTICLE = new Set(
  'US GB AE NL PH CF CD CG DO KM MV BS GM MH SB SU SC FK VA KY TC'.split(' '),
);

/** What `Intl.DisplayNames` does not know, or calls otherwise than the press. */
export const OWN_NAMES: Readonly<Record<string, string>> = {
  SU: 'Soviet Union',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
  DD: 'East Germany',
  XK: 'Kosovo',
  AB: 'Abkhazia',
};

/** Names the press uses in English where the standard's are long or unusual. */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CG: 'Congo-Brazzaville',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestine',
  TR: 'Turkey',
  CZ: 'Czech Republic',
  CI: 'Ivory Coast',
  BA: 'Bosnia and Herzegovina',
  VA: 'Holy See',
};

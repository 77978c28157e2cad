import type { Pack } from '../../core/record';
import type { Dataset } from '../dataset';

/** A pack as a dataset of its own, over the countries that the dataset knows. */
export const asDataset = (
  { citations, offices, officials, weapons, sources }: Pack,
  countries: readonly string[],
): Dataset => ({
  citations,
  offices,
  officials,
  weapons,
  outlets: sources,
  hosts: [],
  gazetteer: {
    countries: countries.map((code) => ({ code, name: code, names: [], adjectives: [] })),
    // The words around names are the dataset's: its own lexicon finds them.
    titles: [],
    words: [],
    givenNames: [],
    foreignCountries: [],
    foreignWords: [],
    careers: [],
  },
  forms: [],
});

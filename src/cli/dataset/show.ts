import { cardOf, officeTitleOn, type Term } from '../../core/card';
import type { Cited } from '../../core/record';
import { dayOf, isoOf } from '../../core/time';
import { cardRecords } from '../../dataset/compile/card-records';
import { loadDataset } from '../../dataset/load';
import { factsOf, factText, sentenceOf } from '../../ui/words';
import { englishWords } from '../../ui/words/english';
import { datasetRoot } from '../shared/dataset-root';

/** `show ID [--date D]`: the card's facts as JSON. */
export function show(args: string[]): number {
  const [id] = args;
  const at = args.indexOf('--date');
  const date = at >= 0 ? (args[at + 1] ?? '') : null;
  if (!id || (date !== null && dayOf(date) === null)) {
    console.error('dataset show: say an id, and after --date a day, YYYY-MM-DD');
    return 2;
  }
  const compiled = cardRecords(loadDataset(datasetRoot())).find(({ record }) => record.id === id);
  if (!compiled) {
    console.error(`dataset show: there is no record ${id}`);
    return 1;
  }
  const today = isoOf(Math.floor(Date.now() / 86_400_000));
  const card = cardOf(compiled, { entity: compiled.entity, date, today });
  const words = englishWords();
  const citation = ({ source }: Cited) => card.citations[source] ?? source;
  console.log(
    JSON.stringify(
      {
        id: card.id,
        kind: card.kind,
        name: card.name,
        sentence: sentenceOf(words, card),
        facts: factsOf(words, card).map((fact) => ({
          label: fact.label,
          value: factText(fact),
          source: fact.cited ? citation(fact.cited) : null,
          asOf: fact.cited?.asOf ?? null,
        })),
        ...(card.kind === 'official' &&
          'terms' in compiled && {
            offices: officesOf(card.terms, citation),
            officeOnDate: officeTitleOn(compiled.terms, date ?? today),
          }),
      },
      null,
      2,
    ),
  );
  return 0;
}

const officesOf = (terms: readonly Term[], citation: (cited: Cited) => unknown) =>
  terms.map((term) => ({
    title: term.title,
    country: term.country ?? term.organisation ?? null,
    from: term.from ?? null,
    to: term.to ?? null,
    precision: precisionOf(term),
    source: citation(term),
    asOf: term.asOf,
  }));

const PRECISION = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** Of the less precise of its dates. */
const precisionOf = ({ from, to }: Term): string | null => {
  const lengths = [from, to].filter((date) => date !== undefined).map((date) => date.length);
  return lengths.length === 0 ? null : PRECISION[Math.min(...lengths) as keyof typeof PRECISION];
};

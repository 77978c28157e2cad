import type { WeaponCard } from '../../core/card';
import { FIGURES, type Figure } from '../../core/record';
import type { Fact } from './fact';
import type { Headline } from './official';
import type { Words } from './words';

/** Units of `Intl` for those of the record; the others have messages of their own. */
const INTL_UNIT: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  'km/h': 'kilometer-per-hour',
  kg: 'kilogram',
  mm: 'millimeter',
  h: 'hour',
};

export function figureValue(words: Words, { key, value, upTo }: Figure): string {
  const span =
    upTo === undefined || upTo === value
      ? words.number(value)
      : `${words.number(value)}–${words.number(upTo)}`;
  const unit = FIGURES[key];
  const known = INTL_UNIT[unit];
  if (known) return words.unit(span, known);
  if (unit === 'Mach') return words.message('unitMach', span);
  if (unit === 't') return words.message('unitTonnes', span);
  return unit === 'kt' ? words.message('unitKilotonnes', span) : span;
}

export function weaponHeadline(words: Words, { what, inService, nato }: WeaponCard): Headline {
  const rest = [
    inService &&
      `${words.message('factInService').toLowerCase()} ${words.message('sinceYear', words.date(inService.value))}`,
    nato && `${words.message('factNato')}: ${nato.value}`,
  ].filter((part) => part !== undefined);
  return {
    strong: what.value.charAt(0).toUpperCase() + what.value.slice(1),
    rest: rest.join('. '),
    badge: null,
  };
}

export const originLine = (words: Words, { origin }: WeaponCard): string =>
  origin.value.map((code) => words.country(code)).join(' · ');

export function weaponFacts(words: Words, card: WeaponCard): Fact[] {
  const facts: Fact[] = card.figures.map((figure) => {
    const label = words.message(`figure${figure.key[0]!.toUpperCase()}${figure.key.slice(1)}`);
    return {
      label,
      value: figure.variant
        ? words.message('figureOfVariant', figureValue(words, figure), figure.variant)
        : figureValue(words, figure),
      cited: figure,
    };
  });
  const texts = [
    ['factMaker', card.maker],
    ['factRole', card.role],
    ['factArmament', card.armament],
    ['factPropulsion', card.propulsion],
    ['factStatus', card.status],
  ] as const;
  for (const [label, fact] of texts) {
    if (fact) facts.push({ label: words.message(label), value: fact.value, cited: fact });
  }
  if (card.variants.length > 0) {
    facts.push({
      label: words.message('factVariants'),
      value: card.variants.map(({ name }) => name).join(' · '),
    });
  }
  if (card.operators) {
    const names = card.operators.value.map((one) => (/^[A-Z]{2}$/.test(one) ? words.country(one) : one));
    facts.push({ label: words.message('factOperators'), value: words.list(names), cited: card.operators });
  }
  return facts;
}

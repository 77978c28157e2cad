import type { WeaponCard } from '../../core/card';
import type { WeaponClass } from '../../core/record';
import type { Fact } from './fact';
import { figureLabel, weaponClassLabel } from './labels';
import { customaryValue, figureValue } from './measures';
import type { Headline } from './official';
import type { Words } from './words';

/**
 * "Long-range surface-to-air missile system, in service since 1978. NATO name: SA-1". What it is stands in English; in
 * other languages its class says the same more broadly, and comes first.
 */
export function weaponHeadline(words: Words, card: WeaponCard): Headline {
  const { what, nato } = card;
  const service = serviceClause(words, card);
  const clauses = [...(words.inEnglish ? [] : [words.english(what.value)]), ...(service ? [service] : [])];
  const natoName = nato && words.message('natoNamed', nato.value);
  const first = words.list(clauses);
  return {
    strong: words.inEnglish
      ? what.value.charAt(0).toUpperCase() + what.value.slice(1)
      : weaponClassLabel(words, card.class),
    rest: first && natoName ? words.message('sentences', first, natoName) : first || (natoName ?? ''),
    badge: null,
  };
}

/** "in service since 1979", "Merkava Mk IV in service since 2004". */
function serviceClause(words: Words, { inService, inServiceOf }: WeaponCard): string | null {
  if (!inService) return null;
  const since = words.monthAfter(inService.value);
  return inServiceOf === undefined
    ? words.message('inServiceSince', since)
    : words.message('inServiceSinceOf', inServiceOf, since);
}

/** Figures beyond these wait behind "more": a ship has ten. */
const FIGURES_AT_ONCE = 5;

/** The countries that made it. */
export const originLine = (words: Words, { origin }: WeaponCard): string =>
  origin.value.map((code) => words.country(code)).join(' · ');

/** "the S-300PMU-2, export version": what is known of the very variant that the story names. */
export function variantLine(words: Words, { variants }: WeaponCard): string | null {
  const named = variants.find((variant) => variant.named);
  if (!named) return null;
  return named.note
    ? words.message('variantWithNote', named.name, words.english(named.note))
    : words.message('variantNamed', named.name);
}

/** The variant that all figures hold for, when there are several of them: said once then, and not with each. */
export function commonVariant({ figures: [first, ...rest] }: WeaponCard): string | undefined {
  const variant = rest.length > 0 ? first?.variant : undefined;
  return rest.every((figure) => figure.variant === variant) ? variant : undefined;
}

/** Of a long list, so many are shown at once. */
const OPERATORS_AT_ONCE = 8;
const VARIANTS_AT_ONCE = 10;

/** Its figures and what else is known of a weapon. */
export function weaponFacts(words: Words, card: WeaponCard): Fact[] {
  const common = commonVariant(card);
  const facts: Fact[] = card.figures.map((figure, i) => {
    const hint = customaryValue(words, figure);
    return {
      label: figureLabel(words, figure.key),
      value: figureValue(words, figure),
      cited: figure,
      ...(figure.variant &&
        figure.variant !== common && { note: words.message('figureOfVariant', figure.variant) }),
      ...(hint && { hint }),
      more: i >= FIGURES_AT_ONCE,
    };
  });
  if (card.appeared) {
    facts.push({
      label: words.message(appearance(card.class)),
      value: words.date(card.appeared.value),
      cited: card.appeared,
    });
  }
  const texts = [
    ['factMaker', card.maker],
    ['factRole', card.role],
    ['factArmament', card.armament],
    ['factPropulsion', card.propulsion],
    ['factStatus', card.status],
  ] as const;
  for (const [label, fact] of texts) {
    if (fact) facts.push({ label: words.message(label), value: words.english(fact.value), cited: fact });
  }
  const others = card.variants.filter(({ named }) => !named).map(({ name }) => name);
  if (others.length > 0) {
    const rest = others.length - VARIANTS_AT_ONCE;
    const items = others.slice(0, VARIANTS_AT_ONCE).map((name) => words.english(name));
    facts.push({
      label: words.message('factVariants'),
      value: items.join(' · '),
      items,
      ...(rest > 0 && { note: words.count('andMore', rest) }),
    });
  }
  if (card.operators) {
    const names = card.operators.value.map((one) =>
      /^[A-Z]{2}$/.test(one) ? words.country(one) : words.english(one),
    );
    const rest = names.length - OPERATORS_AT_ONCE;
    facts.push({
      label: words.message('factOperators'),
      value: words.list(names.slice(0, OPERATORS_AT_ONCE)),
      cited: card.operators,
      ...(rest > 0 && { note: words.count('andMore', rest), hint: words.list(names) }),
    });
  }
  return facts;
}

const FLIES: readonly WeaponClass[] = [
  'fighter',
  'attack-aircraft',
  'bomber',
  'transport-aircraft',
  'support-aircraft',
  'trainer',
  'helicopter',
  'drone',
  'loitering-munition',
  'space-launcher',
];
const SAILS: readonly WeaponClass[] = ['aircraft-carrier', 'surface-ship', 'submarine'];
const DRIVES_OR_SHOOTS: readonly WeaponClass[] = [
  'tank',
  'armoured-vehicle',
  'vehicle',
  'artillery',
  'mortar',
  'rocket-artillery',
  'small-arm',
  'radar',
  'electronic-warfare',
];

/** What is told of a weapon that never served: its first flight, launch, building or test. */
function appearance(cls: WeaponClass): string {
  if (FLIES.includes(cls)) return 'factFirstFlight';
  if (SAILS.includes(cls)) return 'factLaunched';
  return DRIVES_OR_SHOOTS.includes(cls) ? 'factFirstBuilt' : 'factFirstTest';
}

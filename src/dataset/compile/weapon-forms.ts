import type { Name, NamePolicy, WeaponRecord } from '../../core/record';
import { ALIAS, POLICY } from '../../core/table';
import { shipNames } from './ship-names';

/** A surface form of a weapon, on its way into the lexicon. */
interface WeaponForm {
  readonly text: string;
  readonly cls: number;
  readonly policy: number;
  /** The variant it names; absent for the family. */
  readonly variant?: string;
}

/** Every form of a weapon's name and of its variants' and ships' names, each under its policy. */
export function weaponForms(record: WeaponRecord): WeaponForm[] {
  const forms = new Map<string, WeaponForm>();
  const add = (text: string, cls: number, policy: NamePolicy, variant?: string): void => {
    const form = { text, cls, policy: POLICY[policy], ...(variant && { variant }) };
    if (!forms.has(text)) forms.set(text, form);
    const plural = pluralOf(text);
    if (plural && !forms.has(plural)) forms.set(plural, { ...form, text: plural });
  };
  const ofName = ({ text, class: cls, policy }: Name, variant?: string): void =>
    add(
      text,
      aliasClass(text, cls),
      policy ?? (text === record.name ? (record.policy ?? 'free') : 'free'),
      variant,
    );
  for (const name of record.names) ofName(name);
  add(record.name, /\d/.test(record.name) ? ALIAS.designation : ALIAS.weaponName, record.policy ?? 'free');
  for (const variant of record.variants ?? []) {
    for (const name of variant.names ?? []) ofName(name, variant.name);
    // A variant is known by a designation; a bare word or number ("M", "2") is none.
    if (/\p{L}.*\d|\d.*\p{L}/u.test(variant.name) && variant.name.length > 3) {
      add(variant.name, ALIAS.designation, 'free', variant.name);
    }
  }
  for (const { name, ship } of shipNames(record)) ofName(name, ship);
  return [...forms.values()];
}

const aliasClass = (text: string, cls: Name['class']): number => {
  if (cls === 'designation' || cls === 'acronym') return ALIAS.designation;
  return cls === 'variant' && /\s/.test(text) ? ALIAS.longForm : ALIAS.weaponName;
};

/** "Javelins", "Bradley fighting vehicles". The spotter itself allows an s after a number. */
const pluralOf = (text: string): string | null =>
  /[a-z]{2}$/.test(text) && !/s$/.test(text) ? `${text}s` : null;

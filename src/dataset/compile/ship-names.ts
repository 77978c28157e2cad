import type { Name, WeaponRecord } from '../../core/record';

/** A name by which a class of ships is found, with the ship it is of; none for a hull number alone. */
interface ShipName {
  readonly name: Name;
  readonly ship?: string;
}

/** The names of a class's ships, then its hull numbers: those of the ships we know and those of no ship we know. */
export function shipNames({ ships = [], hulls }: WeaponRecord): ShipName[] {
  const names = ships.flatMap((ship): ShipName[] => {
    const { name, policy, hull } = ship;
    const own: Name = { text: name, class: 'designation', ...(policy && { policy }) };
    const all = [own, ...(ship.names ?? []), ...(hull === undefined ? [] : [designation(hull)])];
    return all.map((one) => ({ name: one, ship: name }));
  });
  const known = new Set(ships.map(({ hull }) => hull));
  const numbers = (hulls?.value ?? []).flatMap(({ prefix, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${prefix} ${from + i}`),
  );
  return [
    ...names,
    ...numbers.filter((hull) => !known.has(hull)).map((hull) => ({ name: designation(hull) })),
  ];
}

const designation = (text: string): Name => ({ text, class: 'designation' });

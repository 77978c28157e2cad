import { askBackground } from '../../platform/messages';
import type { CardCode, World } from '../gate/world';
import { twice } from '../retry';

/** What opens cards, and what they look like. */
export interface StyledCards extends CardCode {
  readonly css: string;
}

const world = globalThis as World;
let asked: Promise<StyledCards> | null = null;

/**
 * What opens cards. The first call has it brought into this script's world, which takes a few hundredths of a second;
 * to be called as soon as a card looks likely.
 *
 * @throws what asking the background throws; the next call then tries again
 */
export function cardCode(): Promise<StyledCards> {
  asked ??= fetched().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

async function fetched(): Promise<StyledCards> {
  const { css } = await twice(() => askBackground({ type: 'card-ui' }));
  if (!world.backgrounderCards) throw new Error('the card’s code did not arrive');
  return { ...world.backgrounderCards, css };
}

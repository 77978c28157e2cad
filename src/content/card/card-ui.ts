import { askBackground } from '../../platform/messages';
import type { CardUi, CardUiWorld } from '../../ui/card/card-ui';
import { twice } from '../retry';

const world = globalThis as CardUiWorld;
let asked: Promise<CardUi> | null = null;

/**
 * What draws cards. The first call has it brought into this script's world, which takes a few hundredths of a second;
 * to be called as soon as a card looks likely.
 *
 * @throws what asking the background throws; the next call then tries again
 */
export function cardUi(): Promise<CardUi> {
  asked ??= fetched().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

async function fetched(): Promise<CardUi> {
  if (!world.backgrounderCardUi) await twice(() => askBackground({ type: 'card-ui' }));
  if (!world.backgrounderCardUi) throw new Error('the card’s code did not arrive');
  return world.backgrounderCardUi;
}

import { layPack } from '../dataset/pack/lay-pack';
import type { PacksWorld } from './reader-packs';

/**
 * The script `packs.js`: what compiles the reader's packs. It is as large as a third of the background, which starts for
 * every page; most readers have no packs.
 */
(globalThis as PacksWorld).backgrounderLayPack = layPack;

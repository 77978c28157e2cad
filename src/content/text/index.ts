export {
  type CollectedText,
  type CollectOptions,
  collectInSteps,
  collectText,
  LONGEST_STORY,
  type TextPlace,
} from './collect';
export { textUpTo } from './text-up-to';
export { parentOf, shadowRootOf } from './tree';

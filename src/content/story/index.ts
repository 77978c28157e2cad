export { datedStories, type FoundStory } from './dated-stories';
export { allOfIt, type FoundRoots, findRoots } from './find-roots';
export { findStories, wholePage } from './find-stories';

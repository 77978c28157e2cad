export { type FoundStory, findStories, wholePage } from './find-stories';

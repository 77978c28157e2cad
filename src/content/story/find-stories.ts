import type { IsoDay } from '../../core/time/day';
import { datedStories, type FoundStory } from './dated-stories';
import { allOfIt, findRoots } from './find-roots';

/** The stories of a page, in document order; none for an index page, a form or an app. */
export const findStories = (document: Document, url: string, today: IsoDay): FoundStory[] =>
  datedStories(document, url, today, findRoots(document));

/** The page as one story, whatever it is: for reading on request, and for the command line. */
export const wholePage = (document: Document, url: string, today: IsoDay): FoundStory =>
  datedStories(document, url, today, allOfIt(document))[0]!;

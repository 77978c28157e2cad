import { SAMPLE } from '../harness/sample';
import { inStory, NOTHING, type Strange, WHOLE } from './strange';

const inForm = (text: string, fields: string): string =>
  SAMPLE.replace('<article>', '<article><form id="f">').replace(
    '</article>',
    `${text}</form>${fields}</article>`,
  );

const OF_DOCUMENT = (
  'activeElement addEventListener caretPositionFromPoint createDocumentFragment createElement createElementNS ' +
  'createRange createTreeWalker designMode documentElement elementFromPoint getElementsByTagName hasFocus ' +
  'prerendering referrer title'
).split(' ');

/**
 * Pages whose elements hide the DOM's own properties by bearing their names. Chromium lets a form's fields do so in the
 * worlds of extensions too. Elements of a document hide none of its own there; in Firefox they stand for what it has not,
 * like `prerendering`.
 */
export const HIDING: readonly Strange[] = [
  {
    name: 'has a byline that is its own ancestor',
    html: inStory('<div class="byline"><form>x<input name="parentNode"></form></div>'),
    marks: WHOLE,
  },
  {
    name: 'is one form that is its own ancestor',
    html: inForm('', '<input name="parentNode" form="f"><input name="parentElement" form="f">'),
    marks: WHOLE,
  },
  {
    name: 'has fields that follow each other for ever',
    html: inStory('<input name="nextSibling" form="g"><form id="g"></form>'),
    marks: WHOLE,
  },
  {
    name: 'has a form within itself',
    html: inStory('<output name="shadowRoot" form="g"><form id="g"></form></output>'),
    marks: WHOLE,
  },
  {
    name: 'has a name in a form that cannot be looked at',
    html: inForm('President Barack Obama declined to comment.', '<input name="checkVisibility" form="f">'),
    marks: { chromium: NOTHING, firefox: [...WHOLE, 'Barack Obama'] },
  },
  {
    name: 'names its images after the document’s own properties',
    html: SAMPLE.replace(
      '<body>',
      `<body>${OF_DOCUMENT.map((name) => `<img name="${name}" alt="">`).join('')}`,
    ),
    marks: WHOLE,
  },
  {
    name: 'names its forms after the document’s own properties',
    html: SAMPLE.replace(
      '<body>',
      `<body>${OF_DOCUMENT.map((name) => `<form name="${name}"></form>`).join('')}`,
    ),
    marks: WHOLE,
  },
];

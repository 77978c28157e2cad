import fc from 'fast-check';

/** Names and what stands around them, cut up by elements, invisible letters and what no text should hold. */
const words = fc.constantFrom(
  'Vladimir Putin',
  'Putin',
  'President ',
  'Gen. Hossein Dehghan',
  'Iran’s defense minister ',
  'Hossein <b>Dehqan</b>',
  'Bashar al-<i>Assad</i>',
  'Assad’s ',
  'S-<span>300</span>',
  'S&#8209;300',
  'S-300PMU-2',
  'Su-30s ',
  'the Fars News Agency ',
  'said ',
  '. ',
  ', ',
  ' ',
  '\n',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ud800',
  '🙂',
  '&amp;',
  'Путин ',
  'الأسد ',
  '<br>',
  '<!-- Putin -->',
  '<code>Putin</code>',
  '<a href="#">Netanyahu</a> ',
);
const paragraph = fc
  .tuple(
    fc.constantFrom('p', 'h2', 'blockquote', 'div', 'li', 'aside', 'figcaption'),
    fc.array(words, { maxLength: 12 }),
  )
  .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`);
/** The paragraphs of a story, each as HTML. */
export const story = fc.array(paragraph, { minLength: 1, maxLength: 6 });

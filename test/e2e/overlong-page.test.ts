import { test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { marked } from './harness/marks';
import { eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const PLACE = 'www.reuters.com/world/overlong';
/** A megabyte in one paragraph, in which every other word is a name. It is another one twice a second. */
const HOSTILE = `<!doctype html><html lang="en"><head><title>Said</title>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2016-02-16"}</script></head>
<body><main><article><h1>What was said</h1><p>${'Putin said. '.repeat(80_000)}</p></article></main>
<script>
  let said = 0;
  const talking = setInterval(() => {
    document.querySelector('p').append('He said it ' + ++said + ' times. ');
    document.title = 'Said ' + said;
  }, 500);
</script></body></html>`;

inBothBrowsers(
  'a page of a megabyte of names that changes all the time',
  (server) => {
    server.serve(PLACE, HOSTILE);
    server.serve(SAMPLE_PLACE, SAMPLE);
  },
  (stage) => {
    test('keeps no other tab waiting, and is read itself once it rests', async () => {
      const hostile = await stage.reader.open(PLACE);
      // By then its text has been sent more than once.
      await eventually('changes', () => hostile.evaluate(() => Number(/\d+/.exec(document.title)?.[0]) > 4));
      const story = await stage.reader.open(SAMPLE_PLACE);
      await marked(story, CAST.length);
      await story.close();
      await hostile.bringToFront();
      await hostile.evaluate('clearInterval(talking)');
      await marked(hostile, 1);
      await hostile.close();
    });
  },
);

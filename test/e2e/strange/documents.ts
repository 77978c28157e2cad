import { SAMPLE } from '../harness/sample';
import { ARTICLE, inStory, NOTHING, type Strange, WHOLE } from './strange';

const FRAMED = ARTICLE.replaceAll('"', '&quot;');
/** Every frame of a page that the page itself can look into. */
const FRAMES = 'Array.from(frames)';

/** Documents that are no plain page, and what stands around or within one. */
export const DOCUMENTS: readonly Strange[] = [
  {
    name: 'is XHTML',
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Talks</title>
      <meta property="og:type" content="article" /></head><body><article><h1>Talks in Moscow</h1>
      <p>President Vladimir Putin met Benjamin Netanyahu, the Israeli prime minister, on Tuesday.</p>
      <ul class="related"><li><a href="/x">Barack Obama</a></li><li><a href="/y">Barack Obama</a></li></ul>
      ${'<p>Officials in both capitals declined to say any more about the talks on Wednesday.</p>'.repeat(6)}
      </article></body></html>`,
    type: 'application/xhtml+xml',
    marks: ['Vladimir Putin', 'Benjamin Netanyahu', 'Barack Obama'],
  },
  {
    name: 'is an image',
    html: '<svg xmlns="http://www.w3.org/2000/svg"><title>Vladimir Putin</title><text y="20">President Vladimir Putin spoke.</text></svg>',
    type: 'image/svg+xml',
    marks: NOTHING,
  },
  {
    name: 'is data',
    html: '<?xml version="1.0"?><news><p>President Vladimir Putin spoke.</p></news>',
    type: 'application/xml',
    marks: NOTHING,
  },
  {
    name: 'is plain text',
    html: 'President Vladimir Putin spoke. '.repeat(50),
    type: 'text/plain',
    marks: NOTHING,
  },
  {
    name: 'is a PDF, in the browser’s own viewer',
    html: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 600]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 64>>stream
BT /F 24 Tf 50 500 Td (President Vladimir Putin spoke.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`,
    type: 'application/pdf',
    marks: NOTHING,
    varies: 'the viewer is a page of the browser, which draws it when it likes',
  },
  {
    name: 'is locked into a sandbox',
    html: SAMPLE,
    policy: 'sandbox allow-scripts',
    marks: WHOLE,
  },
  {
    name: 'is full of frames without an address',
    html: inStory(
      `<iframe src="about:blank"></iframe><iframe srcdoc="${FRAMED}"></iframe><iframe src="javascript:'x'"></iframe>
      <object data="about:blank"></object>`,
    ),
    marks: WHOLE,
    holds: `${FRAMES}.length === 4 && ${FRAMES}.every((frame) => frame.CSS.highlights.size === 0)`,
  },
];

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Actions } from '../../../src/ui/panel/actions';
import { markdownOf } from '../../../src/ui/panel/markdown/story';
import { englishWords } from '../../../src/ui/words/english';
import { story } from './samples';
import { stage } from './stage';

const { show, press, find } = stage();
const status = () => find('[role="status"]')!.textContent;
const written = markdownOf(englishWords(), story());

beforeEach(() => {
  show(<Actions words={englishWords()} story={story()} inTab={false} closed={false} onOther={() => {}} />);
});

describe('copying', () => {
  test('puts the story’s text into the clipboard and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Copy');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(written);
    expect(status()).toContain('Copied as Markdown');
  });

  test('that the browser refuses says so, and what can be done', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    await press('Copy');
    expect(status()).toContain('did not allow copying. “Save” makes a file of it');
  });
});

test('saving has the browser load a file with the story’s text', async () => {
  const clicked: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this);
  });
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:ours';
  });
  await press('Save');
  expect(clicked.map(({ href, download }) => [href, download])).toEqual([
    ['blob:ours', '2016-02-16-tehrans-defence-chief-seeks-ties.md'],
  ]);
  expect(await blobs[0]!.text()).toBe(written);
  expect(status()).toContain('Saved as 2016-02-16-tehrans-defence-chief-seeks-ties.md');
});

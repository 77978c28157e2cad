import { type Stretch, stretchesOf } from './words/isolates';

/**
 * A worded string as elements: what is isolated in it gets a `bdi` of its own, the dataset's English with `lang`.
 * Every string from `Words` that may hold a name or the dataset's words is shown by this.
 */
export const Said = ({ text }: { readonly text: string }) => <>{stretchesOf(text).map(element)}</>;

function element(stretch: Stretch, index: number) {
  if (typeof stretch === 'string') return stretch;
  const inner = stretch.stretches.map(element);
  return stretch.kind === 'english' ? (
    <bdi key={index} lang="en" dir="ltr">
      {inner}
    </bdi>
  ) : (
    <bdi key={index}>{inner}</bdi>
  );
}

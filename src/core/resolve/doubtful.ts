import { companyOf } from './company';
import {
  choose,
  introduce,
  introduceStranger,
  isFittingTitle,
  isRead,
  noteReading,
  type Reader,
  withEvidence,
} from './readings';
import type { Steps } from './steps';

/** Names that several people bear, all as likely by what stands beside them: the others in the story decide. */
export function* readDoubtful(reader: Reader): Steps<void> {
  const { story, doubtful, readings } = reader;
  if (doubtful.length === 0) return;
  const company = companyOf(
    story,
    readings.map(({ judgement }) => ({
      entity: judgement.entity,
      titled: judgement.evidence.some(isFittingTitle),
    })),
  );
  for (const { block, item, candidates, threshold, introduces } of doubtful) {
    yield;
    if (isRead(reader, block, item)) continue;
    const best = choose(
      candidates.map((one) => withEvidence(one, company(one.entity))),
      threshold,
    );
    if (best) noteReading(reader, block, item, best);
    if (!introduces) continue;
    if (best) introduce(reader, block, item, best.entity);
    else
      introduceStranger(
        reader,
        block,
        item,
        candidates.map(({ entity }) => entity),
      );
  }
}

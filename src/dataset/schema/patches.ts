import * as v from 'valibot';
import { cited, officeId, partialDate, recordId, text } from './parts';

/** A correction of an imported record. One that no longer applies fails the build, so that none is left lying about. */
export const patchSchema = v.variant('op', [
  v.strictObject({ op: v.literal('remove-record'), id: recordId, why: text }),
  v.strictObject({
    op: v.literal('remove-tenure'),
    id: recordId,
    office: officeId,
    from: v.exactOptional(partialDate),
    why: text,
  }),
  v.strictObject({
    op: v.literal('date-tenure'),
    id: recordId,
    office: officeId,
    /** The start as imported, to find it; the dates to set. */
    imported: v.exactOptional(partialDate),
    from: v.exactOptional(partialDate),
    to: v.exactOptional(partialDate),
    /** The end is known only by somebody else's being in the office, or out of it, by then. */
    endedBy: v.exactOptional(v.literal(true)),
    why: text,
    ...cited,
  }),
  v.strictObject({
    op: v.literal('rename'),
    id: recordId,
    name: text,
    family: v.exactOptional(text),
    why: text,
  }),
]);

export type Patch = v.InferOutput<typeof patchSchema>;

/**
 * What our signals abort with. Without a reason of its own `abort` makes an exception, for whose stack V8 reads the whole
 * script once more: some 3 ms, on every page.
 */
export const ENDED = 'ended';

/** The project's folder, as `run.mjs` found it. */
export const root = (): string => {
  const folder = process.env.BACKGROUNDER_ROOT;
  if (!folder) throw new Error('BACKGROUNDER_ROOT is not set: call the command through src/cli/run.mjs');
  return folder;
};

/** The files of a build by their path in the extension, with forward slashes. */
export type FileMap = Map<string, Uint8Array>;

/** Why a file holds no JSON that could be ours. */
type BadFile =
  | { readonly bad: 'too-large'; readonly most: number }
  | { readonly bad: 'no-json'; readonly why: string };

/** What a file holds, or why it cannot be read. */
type ReadFile = { readonly json: unknown; readonly bad?: never } | BadFile;

/** @param most bytes; a larger file is not read at all */
export async function readJsonFile(file: File, most: number): Promise<ReadFile> {
  if (file.size > most) return { bad: 'too-large', most };
  try {
    return { json: JSON.parse(await file.text()) };
  } catch (error) {
    return { bad: 'no-json', why: (error as Error).message };
  }
}

import { checksum } from './checksum';

/**
 * One file of typed arrays: a header, then sections aligned to four bytes, little-endian. Opening makes views and
 * parses nothing.
 *
 * header, u32: magic, format version, build id, number of sections, checksum of all that follows, then offset and
 * byte length of each section.
 */
export interface Packed {
  readonly buildId: number;
  /** The section as bytes; its view's offset is a multiple of four. */
  section(index: number): { readonly buffer: ArrayBuffer; readonly offset: number; readonly length: number };
}

const HEADER_WORDS = 5;

/** What a section may be made of. */
export type SectionData = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** A file that cannot be used, with the reason in words for a maintainer. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/** Packs sections into one buffer; the same sections give the same bytes. */
export function packSections(
  magic: number,
  version: number,
  buildId: number,
  sections: readonly SectionData[],
): ArrayBuffer {
  const headerBytes = (HEADER_WORDS + sections.length * 2) * 4;
  let size = headerBytes;
  const offsets = sections.map((section) => {
    const offset = size;
    size = (size + section.byteLength + 3) & ~3;
    return offset;
  });
  const buffer = new ArrayBuffer(size);
  const words = new Uint32Array(buffer);
  const bytes = new Uint8Array(buffer);
  words.set([magic, version, buildId, sections.length]);
  sections.forEach((section, i) => {
    words[HEADER_WORDS + i * 2] = offsets[i]!;
    words[HEADER_WORDS + i * 2 + 1] = section.byteLength;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offsets[i]!);
  });
  words[4] = checksum(new Int32Array(buffer, HEADER_WORDS * 4));
  return buffer;
}

/**
 * Opens what {@link packSections} made.
 *
 * @param what the file's name in words, for the error ("the lexicon")
 * @throws DamagedFileError when it is something else, another version, cut short or changed
 */
export function openSections(
  buffer: ArrayBuffer,
  what: string,
  magic: number,
  version: number,
  count: number,
): Packed {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) {
    throw new DamagedFileError(`${what} is cut short: ${buffer.byteLength} bytes`);
  }
  const words = new Uint32Array(buffer);
  if (words[0] !== magic)
    throw new DamagedFileError(`${what} is some other file: it begins with ${words[0]}`);
  if (words[1] !== version) {
    throw new DamagedFileError(`${what} has format ${words[1]}, this program reads format ${version}`);
  }
  if (words[3] !== count) throw new DamagedFileError(`${what} has ${words[3]} sections, not ${count}`);
  const end = (index: number): number =>
    words[HEADER_WORDS + index * 2]! + words[HEADER_WORDS + index * 2 + 1]!;
  if (((end(count - 1) + 3) & ~3) !== buffer.byteLength) {
    throw new DamagedFileError(`${what} should have ${end(count - 1)} bytes, it has ${buffer.byteLength}`);
  }
  const sum = checksum(new Int32Array(buffer, HEADER_WORDS * 4));
  if (sum !== words[4])
    throw new DamagedFileError(`${what} is damaged: checksum ${sum}, expected ${words[4]}`);
  return {
    buildId: words[2]!,
    section: (index) => ({
      buffer,
      offset: words[HEADER_WORDS + index * 2]!,
      length: words[HEADER_WORDS + index * 2 + 1]!,
    }),
  };
}

type View<T> = new (buffer: ArrayBuffer, offset: number, length: number) => T;

/** A typed view of one section. */
export function viewOf<T>(
  packed: Packed,
  index: number,
  View: View<T> & { readonly BYTES_PER_ELEMENT: number },
): T {
  const { buffer, offset, length } = packed.section(index);
  return new View(buffer, offset, length / View.BYTES_PER_ELEMENT);
}

export { checksumOfBytes, warmChecksum } from './checksum';
export { lowerBound } from './lower-bound';
export {
  DamagedFileError,
  openSections,
  type Packed,
  packSections,
  type SectionData,
  viewOf,
} from './sections';
export { starts } from './starts';
export { textHash } from './text-hash';

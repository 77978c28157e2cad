export { checksumOfBytes } from './checksum';
export {
  DamagedFileError,
  openSections,
  type Packed,
  packSections,
  type SectionData,
  viewOf,
} from './sections';

export { onSettingsStored } from './changes';
export { offReason } from './off';
export {
  BadSettings,
  changeSettings,
  exportSettings,
  importSettings,
  readSettings,
  resetSettings,
  watchSettings,
} from './settings';
export { inFull } from './stored';

export {
  BadSettings,
  changeSettings,
  exportSettings,
  importSettings,
  readSettings,
  resetSettings,
  watchSettings,
} from './settings';

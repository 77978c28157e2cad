export {
  changeSettings,
  exportSettings,
  importSettings,
  readSettings,
  resetSettings,
  SettingsNotSaved,
  watchSettings,
} from './settings';

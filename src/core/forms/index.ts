export { cyrillicBases, isPatronymic } from './cyrillic';
export { type FormKey, formKey, unspacedKey, wordKey } from './form-key';
export { inflectionOf } from './latin';
export { hasOtherScript, type Script, scriptOf } from './script';
export { withoutParticles } from './semitic';
export { spotForms } from './spot-forms';

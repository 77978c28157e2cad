export { cyrillicBases, isPatronymic } from './cyrillic';
export { beginsOf, type FormKey, formKey, unspacedKey, wordKey } from './form-key';
export { type Inflection, inflectionOf } from './latin';
export { hasOtherScript, type Script, scriptOf } from './script';
export { withoutParticles } from './semitic';
export { spotForms } from './spot-forms';

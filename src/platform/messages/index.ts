export { answerRequests, type Handlers } from './answer-requests';
export { askAsOwnPage } from './ask-as-own-page';
export { askBackground, tellBackground } from './ask-background';
export { askForReading } from './ask-for-reading';
export { hearExtension } from './hear-extension';
export { LONGEST_LOOK_UP, LONGEST_STORY } from './limits';
export { askFocused, askPage, tellPages } from './page';
export { hearReports } from './reports';
export { ExtensionGone, extensionLives, NoAnswer } from './send';

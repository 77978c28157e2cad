export { answerRequests, type Handlers } from './answer-requests';
export { askBackground, tellBackground } from './ask-background';
export { askForReading } from './ask-for-reading';
export { hearExtension } from './hear-extension';
export { askFocused, askPage, tellPages } from './page';
export { hearReports } from './reports';
export { ExtensionGone, extensionLives, NoAnswer } from './send';
export { LONGEST_LOOK_UP, LONGEST_STORY } from './to-background';

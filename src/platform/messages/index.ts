export { answerRequests, type Handlers } from './answer-requests';
export { askBackground, ExtensionGone, extensionLives, NoAnswer, tellBackground } from './ask-background';
export { askFocused, askPage, hearExtension, tellPages } from './page';
export { hearReports } from './reports';
export { LONGEST_LOOK_UP, LONGEST_STORY } from './to-background';

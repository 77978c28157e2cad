export { lanesOf, type Stretch } from './lanes';
export { rulerOf } from './ruler';
export { timelineOf } from './timeline';
export { wordedCard } from './worded-card';

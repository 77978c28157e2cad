export { cardOf } from './card';
export { type CardFile, cardIn } from './card-file';
export type { CardPanel, Drawn, DrawnCard, DrawnCards, DrawnElement, Hide } from './drawn';
export type {
  CardModel,
  CardQuery,
  OfficialCard,
  PersonLink,
  SourceCard,
  Standing,
  Term,
  WeaponCard,
} from './model';
export type { CompiledCard, CompiledTerm, DatasetMeta } from './record';
export { latestTerm, officeTitleOn, standingOn } from './standing';
export type {
  Lead,
  ScaleLabel,
  SourceMark,
  WordedCard,
  WordedFact,
  WordedRuler,
  WordedSource,
  WordedTimeline,
} from './worded';

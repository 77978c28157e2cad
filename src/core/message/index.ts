export type {
  AnnotateAnswer,
  AnnotateRequest,
  BadgeReport,
  CardsAnswer,
  CardsRequest,
  CardUiAnswer,
  CardUiRequest,
  DrawnCardsAnswer,
  DrawnCardsRequest,
  Failure,
  LookUpAnswer,
  LookUpRequest,
  NamesAnswer,
  NamesRequest,
  PacksAnswer,
  PacksRequest,
  PolicyRequest,
  ReadingAnswer,
  ReadingRequest,
  ToBackground,
} from './background';
export type { CastEntry, OffReason, PageState, SilentReason, StoryState, ToContent } from './page';
export { DEFAULT_SETTINGS, type Density, type Settings, type Theme } from './settings';

export type {
  AnnotateAnswer,
  AnnotateRequest,
  BadgeReport,
  CardsAnswer,
  CardsRequest,
  CardUiAnswer,
  CardUiRequest,
  Failure,
  FromBackground,
  LookUpAnswer,
  LookUpRequest,
  NamesAnswer,
  NamesRequest,
  PacksAnswer,
  PacksRequest,
  PolicyRequest,
  ToBackground,
  WordedCardsAnswer,
  WordedCardsRequest,
} from './background';
export type { CastEntry, PageState, SilentReason, StoryState, ToContent } from './page';
export { DEFAULT_SETTINGS, type Density, type Settings, type Theme } from './settings';

export type {
  AnnotateAnswer,
  AnnotateRequest,
  BadgeReport,
  CardsAnswer,
  CardsRequest,
  CardUiAnswer,
  CardUiRequest,
  CastEntry,
  Failure,
  FromBackground,
  LookUpAnswer,
  LookUpRequest,
  PageState,
  SilentReason,
  ToBackground,
  ToContent,
} from './message';
export { DEFAULT_SETTINGS, type Density, type Settings, type Theme } from './settings';

/** What speaks for or against a match. The first seven compare the names; the others are evidence beside them. */
export type FeatureName =
  | 'EXACT'
  | 'NORMALIZED_EQUAL'
  | 'TOKEN_OVERLAP'
  | 'TOKEN_ORDER'
  | 'EDIT_DISTANCE'
  | 'INITIALS'
  | 'CHINESE_NAME'
  | 'TRANSLITERATION'
  | 'NUMBERS'
  | 'LEGAL_FORM'
  | 'COUNTRY'
  | 'TYPE';

export interface MatchFeature {
  readonly feature: FeatureName;
  /** 0 to 1: how far this alone speaks for a match. */
  readonly score: number;
  /** In words what was compared, and with what result. */
  readonly detail: string;
}

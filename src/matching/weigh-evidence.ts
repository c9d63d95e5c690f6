import type { FeatureName, MatchFeature } from './match-feature.ts';

/** What evidence beside the names adds when it agrees and takes away when it differs. It moves a doubtful score, and never makes or unmakes a match of equal names. */
const weights: Readonly<Partial<Record<FeatureName, { readonly agrees: number; readonly differs: number }>>> = {
  LEGAL_FORM: { agrees: 0, differs: -0.02 },
  COUNTRY: { agrees: 0.02, differs: -0.04 },
  TYPE: { agrees: 0.01, differs: -0.06 },
};

/** The score of the names, moved by the evidence beside them, 0 to 1 in thousandths. */
export function weighEvidence(nameScore: number, features: readonly MatchFeature[]): number {
  const moved = features.reduce((sum, { feature, score }) => {
    const weight = weights[feature];
    return weight === undefined ? sum : sum + (score > 0 ? weight.agrees : weight.differs);
  }, nameScore);
  return Math.round(Math.min(1, Math.max(0, moved)) * 1000) / 1000;
}

/** Kleene's strong three-valued logic: the same as Cypher's `true`, `false` and `null`. */
export type Outcome = 'TRUE' | 'FALSE' | 'UNKNOWN';

export function outcomeOf(value: boolean): Outcome {
  return value ? 'TRUE' : 'FALSE';
}

export function allOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('FALSE')) return 'FALSE';
  return outcomes.includes('UNKNOWN') ? 'UNKNOWN' : 'TRUE';
}

export function anyOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('TRUE')) return 'TRUE';
  return outcomes.includes('UNKNOWN') ? 'UNKNOWN' : 'FALSE';
}

export function not(outcome: Outcome): Outcome {
  if (outcome === 'UNKNOWN') return 'UNKNOWN';
  return outcome === 'TRUE' ? 'FALSE' : 'TRUE';
}

export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/** The lowest and the highest of figures that compete, of the unit of the first; null where there are fewer than two. A bound that one leaves open is open. */
export function spreadOf(figures: readonly Figure[]): Figure | null {
  const [first] = figures;
  const comparable = figures.filter(({ low, high, unit }) => (low !== null || high !== null) && unit === first?.unit);
  if (first === undefined || comparable.length < 2) return null;
  return { low: outermost(comparable.map(({ low }) => low), Math.min), high: outermost(comparable.map(({ high }) => high), Math.max), unit: first.unit };
}

function outermost(bounds: readonly (number | null)[], pick: (...values: number[]) => number): number | null {
  return bounds.includes(null) ? null : pick(...(bounds as readonly number[]));
}

/** The same of the unit that most of the figures have. */
export function spreadOfMost(figures: readonly Figure[]): Figure | null {
  const known = figures.filter(({ low, high }) => low !== null || high !== null);
  const count = (unit: string | null): number => known.filter((figure) => figure.unit === unit).length;
  const [most] = [...known].sort((a, b) => count(b.unit) - count(a.unit));
  return most ? spreadOf([most, ...known.filter((figure) => figure !== most)]) : null;
}

/** One mistake in the seed: where it is, what is wrong, and what to do about it. */
export interface Mistake {
  /** As a reader of the repository names it: `seed/chips.yaml`. */
  readonly file: string;
  /** Counted from 1; absent where the mistake has no line (a missing file). */
  readonly line?: number;
  /** `chip "nvidia-h20-96gb"`, where the mistake is in a record. */
  readonly record?: string;
  /** `sources.dieAreaMm2`, where it is in a field. */
  readonly field?: string;
  readonly what: string;
  readonly whatToDo: string;
}

/** One line, as editors and terminals link it. */
export function formatMistake(mistake: Mistake): string {
  const place = mistake.line === undefined ? mistake.file : `${mistake.file}:${mistake.line}`;
  const record = mistake.record === undefined ? '' : ` ${mistake.record}:`;
  return `${place}:${record} ${mistake.what} – ${mistake.whatToDo}`;
}

/** All mistakes in the order of files and lines, each on its line. */
export function formatMistakes(mistakes: readonly Mistake[]): string {
  return [...mistakes]
    .sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1))
    .map(formatMistake)
    .join('\n');
}

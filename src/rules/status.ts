/** What a determination can say (LAW.md). Listed from the strictest to the mildest, then what is no answer. */
export const statuses = ['LICENSE_REQUIRED', 'NO_LICENSE_REQUIRED', 'NOT_CONTROLLED', 'NOT_SUBJECT', 'NOT_AN_EXPORT', 'UNDETERMINED'] as const;

export type Status = (typeof statuses)[number];

/** One way in which everything that is unknown may turn out. */
export interface Circumstances {
  /** Meets a paragraph in force, whether or not its requirement reaches the destination. */
  readonly classified: boolean;
  /** Meets a paragraph whose requirement reaches the destination. */
  readonly reached: boolean;
  readonly subjectToEar: boolean;
  /** An instrument that is not modeled requires a license. */
  readonly guardBites: boolean;
  /** One of those speaks of every item, so that the item is at least within its scope. */
  readonly withinEveryItemGuard: boolean;
}

/** The status once nothing is unknown, of an export (that is, the destination is not the exporting country). */
export function statusIn({ classified, reached, subjectToEar, guardBites, withinEveryItemGuard }: Circumstances): Status {
  if (!reached && !guardBites && !classified && !withinEveryItemGuard) return 'NOT_CONTROLLED';
  if (!subjectToEar) return 'NOT_SUBJECT';
  return reached || guardBites ? 'LICENSE_REQUIRED' : 'NO_LICENSE_REQUIRED';
}

/** The statuses without repetition, in the order of `statuses`. */
export function sortedStatuses(possible: Iterable<Status>): readonly Status[] {
  const set = new Set(possible);
  return statuses.filter((status) => set.has(status));
}

/** The one status that is possible, else UNDETERMINED. */
export function settle(possible: readonly Status[]): Status {
  return possible.length === 1 ? (possible[0] as Status) : 'UNDETERMINED';
}

import type { GlobalId } from '../domain/global-id.ts';
import { OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import { classify } from './classify.ts';
import { codifiedStatus } from './codified-status.ts';
import { decisive } from './decisive.ts';
import type { AppliedTraceStep, Decisive, JudgedChip } from './determination.ts';
import { guardsAgainst } from './guards.ts';
import { namedAndBiting } from './naming.ts';
import { possibilitiesOf } from './possibilities.ts';
import { reviewPolicyFor, statedPolicy } from './review-policy.ts';
import { OPEN_START, type ReviewPolicy, type Rulebook } from './rulebook.ts';
import { situationOf, type Situation } from './situation.ts';
import { sortedStatuses, type Status } from './status.ts';
import { statusOn } from './status-on.ts';
import { lawChangeDatesFor } from './status-rules.ts';
import { traceOf } from './trace.ts';

export interface HistoryInput {
  readonly chip: JudgedChip;
  readonly destination: string;
  readonly exportedFrom?: string | undefined;
  readonly exporterId?: GlobalId | undefined;
}

/** What holds for a chip during one stretch of days. */
export interface StatusInterval {
  /** Null: since ever. */
  readonly from: IsoDate | null;
  /** The first day on which it no longer holds; null: open. */
  readonly until: IsoDate | null;
  readonly beforeRelease: boolean;
  readonly status: Status;
  readonly codifiedStatus: Status | null;
  readonly eccn: string | null;
  readonly paragraph: string | null;
  readonly reviewPolicy: ReviewPolicy['policy'] | null;
  readonly decidedBy: Decisive | null;
  /** The law of each stretch that the interval holds: several where it changed without changing the answer. */
  readonly situations: readonly Situation[];
}

/** The status of a chip for one destination over all time, as half-open intervals that meet without gap or overlap; no end user is taken into account. */
export function statusHistory(rulebook: Rulebook, input: HistoryInput): readonly StatusInterval[] {
  const { releaseDate } = input.chip;
  const starts = [...new Set([OPEN_START, ...lawChangeDatesFor(rulebook, input.destination), ...(typeof releaseDate === 'string' ? [releaseDate] : [])])].sort();
  const intervals: StatusInterval[] = [];
  starts.forEach((from, index) => {
    const until = starts[index + 1] ?? OPEN_END;
    const next = intervalFrom(rulebook, input, from, until);
    const last = intervals.at(-1);
    if (last !== undefined && sameAnswer(last, next)) intervals[intervals.length - 1] = { ...last, until: next.until, situations: [...last.situations, ...next.situations] };
    else intervals.push(next);
  });
  return intervals;
}

/** Every test that was applied in the interval; a rule that came or went in it is there too. */
export function traceOfInterval({ situations }: StatusInterval, chip: JudgedChip): readonly AppliedTraceStep[] {
  const steps = situations.flatMap((situation) => traceOf(chip, situation));
  return [...new Map(steps.map((step) => [`${step.regulationId} ${step.paragraph} ${step.test} ${step.citation ?? ''}`, step])).values()];
}

export function possibleInInterval({ status, situations }: StatusInterval): readonly Status[] {
  return status === 'UNDETERMINED' ? sortedStatuses(situations.flatMap((situation) => possibilitiesOf(situation).statuses)) : [status];
}

function intervalFrom(rulebook: Rulebook, input: HistoryInput, from: IsoDate, until: IsoDate): StatusInterval {
  const { chip } = input;
  const situation = situationOf(rulebook, { ...input, asOf: from }, null);
  const classifications = classify(situation.law.rules, situation.quantities);
  const status = statusOn(situation, classifications);
  const { named, biting } = namedAndBiting(classifications, situation);
  return {
    from: from === OPEN_START ? null : from,
    until: until === OPEN_END ? null : until,
    beforeRelease: typeof chip.releaseDate === 'string' && from < chip.releaseDate,
    status,
    codifiedStatus: status === 'NOT_AN_EXPORT' ? null : codifiedStatus(rulebook, situation, status),
    eccn: named?.paragraph?.eccn ?? null,
    paragraph: named?.paragraph?.paragraph ?? null,
    reviewPolicy: status === 'LICENSE_REQUIRED' && biting !== null ? statedPolicy(reviewPolicyFor(biting, situation)) : null,
    decidedBy: status === 'NOT_AN_EXPORT' ? null : decisive(situation, status, biting, null, guardsAgainst(situation, situation.quantities), classifications),
    situations: [situation],
  };
}

function sameAnswer(a: StatusInterval, b: StatusInterval): boolean {
  return a.status === b.status && a.beforeRelease === b.beforeRelease && a.codifiedStatus === b.codifiedStatus && a.eccn === b.eccn && a.paragraph === b.paragraph
    && a.reviewPolicy === b.reviewPolicy && a.decidedBy?.regulationId === b.decidedBy?.regulationId && a.decidedBy?.paragraph === b.decidedBy?.paragraph;
}

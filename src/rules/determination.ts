import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { TraceStep } from './evaluate.ts';
import type { Quantities } from './metrics.ts';
import type { ReviewPolicy } from './rulebook.ts';
import type { Status } from './status.ts';

/** A chip as the law looks at it: ours, or a caller's own specification. */
export interface JudgedChip {
  readonly id?: GlobalId | undefined;
  readonly name: string;
  readonly vendorId?: GlobalId | undefined;
  readonly releaseDate?: IsoDate | null | undefined;
  readonly designCountryCode?: string | null | undefined;
  readonly dieAreaMm2?: number | null | undefined;
  /** The format that gives the total processing performance. */
  readonly tppFormat?: string | null | undefined;
  /** Fields that its vendor did not publish, named as in the seed (`dieAreaMm2`, `densePerformance`). */
  readonly estimatedFields?: readonly string[] | undefined;
  /** Who says that the whole input/output lies below a figure, where that is known. */
  readonly belowAggregateIoSources?: readonly { readonly citation: string; readonly url: string | null }[] | undefined;
  readonly quantities: Quantities;
}

export interface DeterminationInput {
  readonly chip: JudgedChip;
  /** ISO 3166-1 alpha-2. */
  readonly destination: string;
  readonly asOf: IsoDate;
  /** Default: the United States. */
  readonly exportedFrom?: string | undefined;
  /** Default: the chip's vendor. Letters bind their addressees only. */
  readonly exporterId?: GlobalId | undefined;
  /** False leaves the trace empty for who does not show it; it is a third of the work. */
  readonly withTrace?: boolean | undefined;
}

/** A provision that the item meets, or an instrument that brought its destination in; half-open, null for an open end. */
export interface AppliedRule {
  readonly regulationId: GlobalId;
  /** Null while it is unknown which one the item meets. */
  readonly paragraph: string | null;
  readonly citation: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly enforcement: 'ENFORCED';
}

export interface MissingFact {
  /** A field of the chip (`aggregateIoGBps`: the whole input/output rate), or `subjectToEar`, `exporter`, `chip`. */
  readonly field: string;
  /** The chip's id, or its name where it has none; null where no chip is named. */
  readonly subject: string | null;
  /** What each value would decide. */
  readonly wouldDecide: string;
}

export interface UnmodelledInstrument {
  readonly jurisdiction: string;
  readonly part: string | null;
  readonly regulationId: GlobalId | null;
  readonly reason: string;
}

export interface Citation {
  readonly citation: string;
  readonly locator: string | null;
  readonly url: string | null;
  readonly regulationId: GlobalId | null;
}

export interface AppliedTraceStep extends TraceStep {
  readonly paragraph: string;
  readonly regulationId: GlobalId;
  /** The chip's id or name. */
  readonly subject: string;
}

/** The law at a date for one item and destination, with its reasons. Computed per request, never stored. */
export interface Determination {
  readonly asOf: IsoDate;
  readonly destination: string;
  readonly exportedFrom: string;
  readonly exporterId: GlobalId | null;
  readonly status: Status;
  /** Sorted; more than one exactly when the status is UNDETERMINED (where no chip is named, it may be one). */
  readonly possibleStatuses: readonly Status[];
  /** What the text of the law says, where that differs from what is enforced. */
  readonly codifiedStatus: Status | null;
  /** `3A090.a`: the item's classification whatever the status; null when it meets no paragraph or it is unknown which. */
  readonly eccn: string | null;
  readonly paragraph: string | null;
  readonly subjectToEar: { readonly value: 'TRUE' | 'UNKNOWN'; readonly basis: string };
  readonly reviewPolicy: ReviewPolicy['policy'] | null;
  /** The day lies before the chip's release. */
  readonly beforeRelease: boolean;
  readonly rules: readonly AppliedRule[];
  readonly guidance: readonly { readonly regulationId: GlobalId; readonly title: string; readonly citation: string; readonly text: string }[];
  readonly trace: readonly AppliedTraceStep[];
  readonly missingFacts: readonly MissingFact[];
  readonly unmodelled: readonly UnmodelledInstrument[];
  readonly citations: readonly Citation[];
  readonly explanation: string;
}

import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Enforcement } from './enforcement.ts';
import type { TraceStep } from './evaluate.ts';
import type { Quantities } from './metrics.ts';
import type { PartyFacts } from './party.ts';
import type { ReviewConditionOutcome } from './review-policy.ts';
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

export const determinationParts = ['trace', 'explanation', 'rules', 'citations'] as const;

export type DeterminationPart = (typeof determinationParts)[number];

export interface DeterminationInput {
  readonly chip: JudgedChip;
  /** MEMORY: high-bandwidth memory as an item of its own. Default: CHIP. */
  readonly subject?: 'CHIP' | 'MEMORY' | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly destination: string;
  readonly asOf: IsoDate;
  /** Default: the United States. */
  readonly exportedFrom?: string | undefined;
  /** Default: the chip's vendor. Letters bind their addressees only. */
  readonly exporterId?: GlobalId | undefined;
  /** Without one the answer is about the destination; controls on end users are then left out, and it says so. */
  readonly endUser?: PartyFacts | undefined;
  /** What of the answer is wanted; left out: all. The others are left empty, which saves most of the work. */
  readonly parts?: readonly DeterminationPart[] | undefined;
}

/** A provision that the item meets and that reaches, an entry of a list that names the end user, or an instrument that brought the destination in; half-open, null for an open end. */
export interface AppliedRule {
  readonly regulationId: GlobalId | null;
  readonly listingId: GlobalId | null;
  /** Null while it is unknown which one the item meets, and for an entry of a list. */
  readonly paragraph: string | null;
  readonly citation: string;
  /** Null: not known. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly enforcement: Enforcement;
}

export interface AvailableException {
  readonly code: string;
  readonly name: string;
  readonly conditions: readonly string[];
  readonly citation: string;
  readonly regulationId: GlobalId;
  /** Fields that lack, on which it hangs whether the item may use it; empty where that is known. */
  readonly hangsOn: readonly string[];
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

/** The instrument by which the answer is as it is: the requirement that asks for a license, or what leaves it open. */
export interface Decisive {
  readonly regulationId: GlobalId | null;
  readonly paragraph: string | null;
}

/** The law at a date for one item and destination, with its reasons. Computed per request, never stored. */
export interface Determination {
  readonly asOf: IsoDate;
  readonly destination: string;
  readonly exportedFrom: string;
  readonly exporterId: GlobalId | null;
  readonly endUserId: GlobalId | null;
  readonly status: Status;
  /** Sorted; more than one exactly when the status is UNDETERMINED (where no chip is named, it may be one). */
  readonly possibleStatuses: readonly Status[];
  /** What the text of the law says, where that differs from what is enforced. */
  readonly codifiedStatus: Status | null;
  /** `3A090.a`: the item's classification whatever the status; null when it meets no paragraph or it is unknown which. */
  readonly eccn: string | null;
  readonly paragraph: string | null;
  readonly subjectToEar: { readonly value: 'TRUE' | 'UNKNOWN'; readonly basis: string };
  /** Entries under which a card, module or system that contains it is classified: 4A090, or the .z paragraph of its own entry. */
  readonly alsoClassified: readonly string[];
  readonly reviewPolicy: ReviewPolicy['policy'] | null;
  readonly reviewPolicyConditions: readonly ReviewConditionOutcome[];
  /** License exceptions that could be used if their conditions are met; the status stays LICENSE_REQUIRED. */
  readonly exceptions: readonly AvailableException[];
  /** The day lies before the chip's release. */
  readonly beforeRelease: boolean;
  readonly decidedBy: Decisive | null;
  readonly rules: readonly AppliedRule[];
  readonly guidance: readonly { readonly regulationId: GlobalId; readonly title: string; readonly citation: string; readonly text: string }[];
  readonly trace: readonly AppliedTraceStep[];
  readonly missingFacts: readonly MissingFact[];
  readonly unmodelled: readonly UnmodelledInstrument[];
  readonly citations: readonly Citation[];
  readonly explanation: string;
}

import type { IsoDate } from '../domain/iso-date.ts';
import type { Criterion } from './criterion.ts';
import type { Subject } from './metrics.ts';
import type { EarlierLaw, ForeignMeasure, Guard, Measure, ReviewPolicy } from './rulebook.ts';

/** A file of seed/law as it is written (docs/law-format.md): ids are bare, open ends and what does not exist are left out. */
export interface LawFile {
  readonly eccn?: string;
  readonly title?: string;
  readonly provisions?: readonly ProvisionEntry[];
  readonly exceptions?: readonly ExceptionEntry[];
  readonly incorporations?: readonly IncorporationEntry[];
  readonly measures?: readonly MeasureEntry[];
  readonly affiliates?: readonly AffiliateEntry[];
  readonly guards?: readonly GuardEntry[];
  readonly foreignMeasures?: readonly ForeignMeasureEntry[];
  readonly guidance?: readonly GuidanceEntry[];
  readonly earlierLaw?: readonly EarlierLaw[];
}

export interface PeriodEntry {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

export interface DatesEntry {
  readonly announced?: IsoDate;
  readonly published?: IsoDate;
  readonly effective: IsoDate;
  readonly compliance?: IsoDate;
  readonly stayed?: readonly PeriodEntry[];
  readonly notEnforced?: readonly PeriodEntry[];
  readonly unconfirmed?: readonly (PeriodEntry & { readonly regulation: string; readonly reason: string })[];
  readonly expires?: IsoDate;
}

export interface ExemptionEntry extends PeriodEntry {
  readonly organization?: string;
  readonly headquarters?: string;
  readonly doubt?: string;
  readonly citation: string;
}

/** One country, the members of country groups, or every destination. */
export interface DestinationEntry extends PeriodEntry {
  readonly country?: string;
  readonly name?: string;
  readonly groups?: readonly string[];
  readonly except?: readonly string[];
  /** Members that the rule takes out by name. */
  readonly exceptCountries?: readonly string[];
  readonly everywhere?: true;
  /** Only beside `everywhere`: whether it reaches them is not sourced, and why. */
  readonly doubt?: string;
  readonly regulation?: string;
  readonly citation?: string;
  readonly exempt?: readonly ExemptionEntry[];
}

export interface ReviewPolicyEntry extends PeriodEntry {
  readonly id: string;
  readonly policy: ReviewPolicy['policy'];
  readonly regulation?: string;
  readonly destinations?: readonly DestinationEntry[];
  readonly headquarters?: NonNullable<ReviewPolicy['headquarters']>;
  readonly eccns?: readonly string[];
  readonly criterion?: Criterion;
  readonly exportedFrom?: readonly string[];
  readonly conditions?: readonly { readonly text: string; readonly citation: string; readonly criterion?: Criterion }[];
  readonly exceptionTo?: string;
  readonly text: string;
  readonly citation: string;
}

export interface ProvisionEntry {
  readonly id: string;
  readonly title?: string;
  readonly subject?: Subject;
  readonly regulation: string;
  readonly citation: string;
  readonly url?: string;
  readonly addressees?: readonly string[];
  readonly dates: DatesEntry;
  readonly basis: string;
  readonly paragraphs: readonly {
    readonly paragraph: string;
    readonly eccn?: string;
    readonly text: string;
    readonly citation: string;
    readonly criterion: Criterion;
    readonly reported?: true;
  }[];
  readonly requirement: {
    readonly citation: string;
    readonly destinations: readonly DestinationEntry[];
    readonly headquarters?: PeriodEntry & { readonly places: readonly DestinationEntry[]; readonly exceptAt?: readonly string[]; readonly citation: string };
  };
  readonly reviewPolicies?: readonly ReviewPolicyEntry[];
}

export interface ExceptionEntry extends PeriodEntry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly regulation: string;
  readonly provisions: readonly string[];
  readonly eccns?: readonly string[];
  readonly criterion?: Criterion;
  readonly destinations: readonly DestinationEntry[];
  readonly headquarters?: true;
  readonly conditions: readonly string[];
  readonly excludes?: readonly string[];
  readonly citation: string;
}

export interface IncorporationEntry extends PeriodEntry {
  readonly id: string;
  readonly regulation: string;
  readonly citation: string;
  readonly entries: readonly { readonly eccn: string; readonly containing: string; readonly text: string }[];
}

export interface MeasureEntry {
  readonly id: string;
  readonly regulation: string;
  readonly jurisdiction?: string;
  readonly subject: Subject;
  readonly effect: Measure['effect'];
  readonly text: string;
  readonly citation: string;
  readonly criterion: Criterion;
  readonly dates: DatesEntry;
  readonly basis: string;
}

export interface AffiliateEntry {
  readonly id: string;
  readonly regulation: string;
  readonly citation: string;
  readonly lists: readonly string[];
  readonly criterion: Criterion;
  readonly dates: DatesEntry;
  readonly text: string;
  readonly basis: string;
}

export interface GuardEntry extends PeriodEntry {
  readonly id: string;
  readonly regulation?: string;
  readonly jurisdiction?: string;
  readonly part?: string;
  readonly citation: string;
  readonly exporters?: readonly string[];
  readonly destinations?: readonly string[];
  readonly destinationsExcept?: readonly string[];
  readonly reach?: Guard['reach'];
  readonly criterion?: Criterion;
  readonly reason: string;
}

export interface ForeignMeasureEntry extends PeriodEntry {
  readonly regulation: string;
  readonly jurisdiction: string;
  readonly bearsOn: ForeignMeasure['bearsOn'];
  readonly countries: readonly string[];
  readonly products?: readonly string[];
  readonly reason: string;
}

export interface GuidanceEntry extends PeriodEntry {
  readonly regulation: string;
  readonly title: string;
  readonly designedIn?: readonly string[];
  readonly citation: string;
  readonly text: string;
}

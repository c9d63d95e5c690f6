import type { IsoDate } from '../domain/iso-date.ts';
import type { Criterion } from './criterion.ts';
import type { Guard, ReviewPolicy } from './rulebook.ts';

/** A file of seed/law as it is written (docs/law-format.md): ids are bare, open ends and what does not exist are left out. */
export interface LawFile {
  readonly eccn?: string;
  readonly title?: string;
  readonly provisions?: readonly ProvisionEntry[];
  readonly guards?: readonly GuardEntry[];
  readonly guidance?: readonly GuidanceEntry[];
}

export interface ProvisionEntry {
  readonly id: string;
  readonly regulation: string;
  readonly citation: string;
  readonly url?: string;
  readonly dates: {
    readonly announced?: IsoDate;
    readonly published?: IsoDate;
    readonly effective: IsoDate;
    readonly compliance?: IsoDate;
    readonly stayed?: readonly PeriodEntry[];
    readonly notEnforced?: readonly PeriodEntry[];
    readonly expires?: IsoDate;
  };
  readonly basis: string;
  readonly paragraphs: readonly {
    readonly paragraph: string;
    readonly eccn: string;
    readonly text: string;
    readonly citation: string;
    readonly criterion: Criterion;
  }[];
  readonly requirement: {
    readonly citation: string;
    readonly destinations: readonly (PeriodEntry & { readonly country: string; readonly name: string; readonly regulation?: string; readonly citation?: string })[];
  };
  readonly reviewPolicies?: readonly (PeriodEntry & {
    readonly policy: ReviewPolicy['policy'];
    readonly destinations: readonly string[];
    readonly eccns?: readonly string[];
    readonly criterion?: Criterion;
    readonly text: string;
    readonly citation: string;
  })[];
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
  readonly reason: string;
}

export interface GuidanceEntry extends PeriodEntry {
  readonly regulation: string;
  readonly title: string;
  readonly designedIn: readonly string[];
  readonly citation: string;
  readonly text: string;
}

export interface PeriodEntry {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

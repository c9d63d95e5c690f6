import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Criterion } from './criterion.ts';

/** The open beginning of a half-open interval: it sorts before every real day. */
export const OPEN_START: IsoDate = '0000-01-01';

/** A half-open interval `[from, until)`; open ends are `OPEN_START` and `OPEN_END`. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** The days of one instrument, kept apart as the law keeps them apart. All but `effective` are given where they exist. */
export interface ProvisionDates {
  readonly announced: IsoDate | null;
  readonly published: IsoDate | null;
  readonly effective: IsoDate;
  /** The day from which the requirement bites, where a rule gives one later than its effective date. */
  readonly compliance: IsoDate | null;
  /** Suspended by rule: neither enforced nor in force. */
  readonly stayed: readonly Period[];
  /** In the text, but announced as not enforced. */
  readonly notEnforced: readonly Period[];
  /** The first day on which it no longer is the law. */
  readonly expires: IsoDate | null;
}

export interface Paragraph {
  /** Down to the number: `3A090.a.1`. */
  readonly paragraph: string;
  /** The entry under which such an item is classified: `3A090.a`. */
  readonly eccn: string;
  readonly text: string;
  readonly citation: string;
  readonly criterion: Criterion;
}

/** A destination that the requirement reaches, from the day on which it does. */
export interface Destination extends Period {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** The instrument that brought it in: the provision's own, or a later one (Macau: 88 FR 2821). */
  readonly regulationId: GlobalId;
  readonly citation: string;
}

export interface ReviewPolicy extends Period {
  readonly policy: 'PRESUMPTION_OF_DENIAL' | 'PRESUMPTION_OF_APPROVAL' | 'CASE_BY_CASE';
  readonly destinationCodes: readonly string[];
  /** Null: items of every paragraph of the provision. */
  readonly eccns: readonly string[] | null;
  /** What an item must meet besides; null: nothing. While it is unknown, no policy is stated. */
  readonly criterion: Criterion | null;
  readonly text: string;
  readonly citation: string;
}

/** One vintage of one entry: its paragraphs, whom it reaches, and when. */
export interface Provision {
  readonly id: string;
  readonly eccn: string;
  readonly regulationId: GlobalId;
  readonly citation: string;
  readonly url: string | null;
  readonly dates: ProvisionDates;
  /** The first paragraph that is met names the item. */
  readonly paragraphs: readonly Paragraph[];
  readonly requirementCitation: string;
  readonly destinations: readonly Destination[];
  readonly reviewPolicies: readonly ReviewPolicy[];
  /** From what the text was taken, and what was not read. */
  readonly basis: string;
}

/**
 * An instrument that is not modeled and may require a license where the modeled ones do not. Where it applies, NOT_CONTROLLED and NO_LICENSE_REQUIRED
 * become UNDETERMINED.
 */
export interface Guard extends Period {
  readonly id: string;
  /** Those whom it binds; null binds everyone. */
  readonly exporterIds: readonly GlobalId[] | null;
  readonly destinations: { readonly mode: 'ONLY' | 'EXCEPT'; readonly codes: readonly string[] };
  /** EVERY_ITEM: it speaks of all items subject to the EAR, so that "not controlled" cannot be the answer (part 746). */
  readonly reach: 'SOME_ITEMS' | 'EVERY_ITEM';
  readonly regulationId: GlobalId | null;
  readonly jurisdiction: string;
  /** The part of title 15 CFR, where no single instrument is meant. */
  readonly part: string | null;
  readonly citation: string;
  /** One sentence: what it is and why it is not applied. */
  readonly reason: string;
}

/** Official guidance that is shown beside an answer and changes no status. */
export interface Guidance extends Period {
  readonly regulationId: GlobalId;
  readonly title: string;
  /** It speaks of items that meet, or may meet, a modeled paragraph and were designed in one of these. */
  readonly designCountryCodes: readonly string[];
  readonly citation: string;
  readonly text: string;
}

/** All modeled law, assembled from seed/law. Plain frozen data. */
export interface Rulebook {
  readonly provisions: readonly Provision[];
  readonly guards: readonly Guard[];
  readonly guidance: readonly Guidance[];
  /** The first day on which any instrument in the book has effect; before it there is no modeled rule. */
  readonly modeledFrom: IsoDate;
}

import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Criterion } from './criterion.ts';
import type { Subject } from './metrics.ts';

/** The open beginning of a half-open interval: it sorts before every real day. */
export const OPEN_START: IsoDate = '0000-01-01';

/** A half-open interval `[from, until)`; open ends are `OPEN_START` and `OPEN_END`. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** Days on which it is not known whether an instrument bites, and by what evidence. */
export interface Unconfirmed extends Period {
  /** The announcement. */
  readonly regulationId: GlobalId;
  readonly reason: string;
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
  /** Announced as extended or changed by an instrument that has not been seen: whether it bites on these days is unknown. */
  readonly unconfirmed: readonly Unconfirmed[];
  /** The first day on which it no longer is the law. */
  readonly expires: IsoDate | null;
}

export interface Paragraph {
  /** Down to the number: `3A090.a.1`; for a letter, what it calls the class. */
  readonly paragraph: string;
  /** The entry under which such an item is classified: `3A090.a`; null for a letter, which classifies nothing. */
  readonly eccn: string | null;
  readonly text: string;
  readonly citation: string;
  readonly criterion: Criterion;
  /** The figures are known from a report only: an item that meets them is not taken to be caught, but may be. */
  readonly reported: boolean;
}

/** Parties to which a requirement does not apply at a destination: one that is named, or those headquartered somewhere. */
export interface Exemption extends Period {
  readonly organizationId: GlobalId | null;
  /** ISO 3166-1 alpha-2. */
  readonly headquarters: string | null;
  /** Where the exemption hangs on more than that; null where it surely holds. */
  readonly doubt: string | null;
  /** The instrument that exempts: the one that made the destination what it is. */
  readonly regulationId: GlobalId;
  readonly citation: string;
}

/** A destination that the requirement reaches, from the day on which it does. */
export interface Destination extends Period {
  /** ISO 3166-1 alpha-2, or `*` for every destination but the United States. */
  readonly code: string;
  readonly name: string;
  /** The instrument that brought it in: the provision's own, or a later one (Macau: 88 FR 2821). */
  readonly regulationId: GlobalId;
  readonly citation: string;
  /** Null where it surely is one; else why that is not known on these days (a country group whose earlier state is not sourced). */
  readonly doubt: string | null;
  /** False where `from` is only the day of the first text in which it was found: since when it was one is not known. */
  readonly sinceKnown: boolean;
  readonly exempt: readonly Exemption[];
}

/** Parties headquartered, or with an ultimate parent headquartered, in one of these are reached wherever they are. */
export interface HeadquartersTest extends Period {
  readonly places: readonly Destination[];
  /** Destinations at which the test does not count. */
  readonly exceptAt: readonly string[];
  readonly citation: string;
}

export interface ReviewCondition {
  readonly text: string;
  readonly citation: string;
  /** What can be tested of it; null: nothing. */
  readonly criterion: Criterion | null;
}

export const reviewPolicies = ['PRESUMPTION_OF_DENIAL', 'POLICY_OF_DENIAL', 'PRESUMPTION_OF_APPROVAL', 'CASE_BY_CASE'] as const;

export const policySeats = ['ALSO', 'ALONE', 'OUTSIDE'] as const;

export interface ReviewPolicy extends Period {
  readonly id: string;
  readonly policy: (typeof reviewPolicies)[number];
  readonly regulationId: GlobalId;
  readonly destinations: readonly Destination[];
  /**
   * ALSO: it holds for parties that the headquarters test of the provision reaches, too. ALONE: only for those, where the destination itself is not reached.
   * OUTSIDE: at its destinations, for named parties that the test does not reach. Null: at its destinations, whoever it is.
   */
  readonly headquarters: (typeof policySeats)[number] | null;
  /** Null: items of every paragraph of the provision. */
  readonly eccns: readonly string[] | null;
  /** What an item must meet besides; null: nothing. While it is unknown, no policy is stated. */
  readonly criterion: Criterion | null;
  /** Null: exports, reexports and transfers from anywhere. */
  readonly exportedFrom: readonly string[] | null;
  readonly conditions: readonly ReviewCondition[];
  /** The policy that it displaces where both apply. Two that apply without such a word are a fault of the book. */
  readonly exceptionTo: string | null;
  readonly text: string;
  readonly citation: string;
}

/** One vintage of one entry, or one letter: its paragraphs, whom it binds and reaches, and when. */
export interface Provision {
  readonly id: string;
  /** Null for a letter. */
  readonly eccn: string | null;
  readonly title: string;
  readonly subject: Subject;
  readonly regulationId: GlobalId;
  readonly citation: string;
  readonly url: string | null;
  readonly dates: ProvisionDates;
  /** Whom a letter binds; null binds everyone. */
  readonly addresseeIds: readonly GlobalId[] | null;
  /** The first paragraph that is met names the item. */
  readonly paragraphs: readonly Paragraph[];
  readonly requirementCitation: string;
  readonly destinations: readonly Destination[];
  readonly headquarters: HeadquartersTest | null;
  readonly reviewPolicies: readonly ReviewPolicy[];
  /** From what the text was taken, and what was not read. */
  readonly basis: string;
}

/** A license exception: the requirement stands, and a license may not be needed on these conditions. */
export interface LicenseException extends Period {
  readonly id: string;
  /** `NAC`, `ACA`, `HBM` … */
  readonly code: string;
  readonly name: string;
  readonly regulationId: GlobalId;
  /** The requirements to which it is an exception. */
  readonly provisionIds: readonly string[];
  readonly eccns: readonly string[] | null;
  readonly criterion: Criterion | null;
  readonly destinations: readonly Destination[];
  /** It is for parties that the headquarters test reaches, too. */
  readonly headquarters: boolean;
  readonly conditions: readonly string[];
  /** Exceptions that can never hold beside it. */
  readonly excludes: readonly string[];
  readonly citation: string;
}

/** Entries under which what contains an item is classified: 4A090 and the .z paragraphs. */
export interface Incorporation extends Period {
  readonly id: string;
  readonly regulationId: GlobalId;
  readonly citation: string;
  readonly entries: readonly { readonly eccn: string; readonly containing: string; readonly text: string }[];
}

export const measureEffects = [
  'IMPORT_DUTY', 'INVESTMENT_PROHIBITED', 'INVESTMENT_NOTIFIABLE', 'END_USE_LICENSE', 'ADVANCED_NODE', 'LICENSE_REQUIRED', 'CASE_BY_CASE_REVIEW', 'PRESUMED_3A090_A', 'PRESUMPTION_OVERCOME', 'EXCEPTION_AVAILABLE',
] as const;

/** A criterion of an instrument that asks for no license to export a chip: a duty, an investment rule, an end use, a presumption. Evaluated, never part of a status. */
export interface Measure {
  readonly id: string;
  readonly regulationId: GlobalId;
  readonly jurisdiction: string;
  readonly subject: Subject;
  readonly effect: (typeof measureEffects)[number];
  readonly text: string;
  readonly citation: string;
  readonly criterion: Criterion;
  readonly dates: ProvisionDates;
  readonly basis: string;
}

/** Foreign parties owned by listed ones, treated as listed. */
export interface AffiliateControl {
  readonly id: string;
  readonly regulationId: GlobalId;
  readonly citation: string;
  readonly lists: readonly string[];
  readonly criterion: Criterion;
  readonly dates: ProvisionDates;
  readonly text: string;
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
  /** What an item must meet for the instrument to speak of it; null: nothing. It guards unless this is FALSE. */
  readonly criterion: Criterion | null;
  readonly regulationId: GlobalId | null;
  readonly jurisdiction: string;
  /** The part of title 15 CFR, where no single instrument is meant. */
  readonly part: string | null;
  readonly citation: string;
  /** One sentence: what it is and why it is not applied. */
  readonly reason: string;
}

/** A measure of another state that no criterion models: said beside an answer, and no part of the status, which is of United States law. */
export interface ForeignMeasure extends Period {
  readonly regulationId: GlobalId;
  /** ISO 3166-1 alpha-2, or EU. */
  readonly jurisdiction: string;
  /** Whether it bears on what leaves the state, or on what is brought into or bought in it. */
  readonly bearsOn: 'EXPORT' | 'IMPORT';
  /** The countries in which it holds. */
  readonly countries: readonly string[];
  /** The chips that it names; null: not limited to named ones. */
  readonly products: readonly GlobalId[] | null;
  readonly reason: string;
}

/** Official guidance that is shown beside an answer and changes no status. */
export interface Guidance extends Period {
  readonly regulationId: GlobalId;
  readonly title: string;
  /** It speaks of items that meet, or may meet, a modeled paragraph and were designed in one of these; null: of parties that a headquarters test reaches, whoever designed the item. */
  readonly designCountryCodes: readonly string[] | null;
  readonly citation: string;
  readonly text: string;
}

/** What there was before the first modeled instrument, and is not modeled. */
export interface EarlierLaw {
  readonly part: string;
  readonly reason: string;
}

/** All modeled law, assembled from seed/law. Plain frozen data. */
export interface Rulebook {
  readonly provisions: readonly Provision[];
  readonly exceptions: readonly LicenseException[];
  readonly incorporations: readonly Incorporation[];
  readonly measures: readonly Measure[];
  readonly affiliates: readonly AffiliateControl[];
  readonly guards: readonly Guard[];
  readonly foreignMeasures: readonly ForeignMeasure[];
  readonly guidance: readonly Guidance[];
  readonly earlierLaw: readonly EarlierLaw[];
  /** English names of destinations by code. */
  readonly countryNames: Readonly<Record<string, string>>;
  /** The first day on which any instrument in the book has effect; before it there is no modeled rule. */
  readonly modeledFrom: IsoDate;
}

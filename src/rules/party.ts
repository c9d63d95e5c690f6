import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';

/** An entry of a list of parties, as recorded. */
export interface ListingFact {
  readonly id: GlobalId;
  /** `ENTITY_LIST` … */
  readonly list: string;
  readonly listedName: string;
  readonly citation: string | null;
  /** Null: not known; `publishedDate` and `statusOn` then say from when it surely stood. */
  readonly from: IsoDate | null;
  readonly until: IsoDate;
  readonly publishedDate: IsoDate | null;
  readonly statusOn: IsoDate | null;
  readonly licenseRequirement: string | null;
  readonly reviewPolicy: string | null;
  readonly footnotes: readonly string[];
  /** Footnote 4 was often added later; null: not known. */
  readonly footnote4From: IsoDate | null;
  readonly regulationId: GlobalId | null;
}

/** An organization as the controls on end users look at it, with its owners as far as they are recorded. */
export interface PartyFacts {
  readonly id: GlobalId;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null while unknown. */
  readonly headquarters: string | null;
  /** Empty for a natural person, and where none is recorded. */
  readonly listings: readonly ListingFact[];
  readonly owners: readonly OwnerFact[];
}

export interface OwnerFact {
  readonly owner: PartyFacts;
  /** In percent; null while unknown. */
  readonly share: number | null;
}

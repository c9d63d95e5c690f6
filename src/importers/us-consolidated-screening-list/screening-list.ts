import type { IsoDate } from '../../domain/iso-date.ts';
import type { ListName } from './lists.ts';

/** The Consolidated Screening List as a file gives it. */
export interface ScreeningList {
  /** The day on which the file was generated. */
  readonly vintage: IsoDate;
  /** The lists that it holds as a whole; of the others it says nothing. */
  readonly lists: readonly ListName[];
  readonly entries: readonly ListEntry[];
}

/** One entry, in the words of its list. */
export interface ListEntry {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly list: ListName;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly type: 'Entity' | 'Individual' | 'Vessel' | 'Aircraft' | null;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Regions that stand in place of a country, in the list's words. */
  readonly areas: readonly string[];
  readonly entityNumber: string | null;
  readonly licenseRequirement: string | null;
  readonly licensePolicy: string | null;
  readonly program: string | null;
  /** Federal Register citations, as written. */
  readonly citation: string | null;
  readonly url: string;
  /** Its first day, where the arrangement has it. */
  readonly firstDay?: IsoDate;
}

/** The lists of which there are entries. */
export function listsIn(entries: readonly ListEntry[]): readonly ListName[] {
  return [...new Set(entries.map(({ list }) => list))].sort();
}

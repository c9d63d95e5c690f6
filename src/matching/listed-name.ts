/** What kind of party a list or a question says it is. */
export type PartyType = 'ORGANIZATION' | 'PERSON' | 'VESSEL' | 'AIRCRAFT';

/** One name of a listed party. A party has as many as its list gives: the main name and every alias. */
export interface ListedName {
  readonly partyId: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of every address; empty or absent when the list gives none. */
  readonly countries?: readonly string[] | undefined;
  readonly type?: PartyType | undefined;
}

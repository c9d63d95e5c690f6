import type { PartyType } from './listed-name.ts';

/** A party as it stands on an invoice. Country and type are evidence, never a filter. */
export interface PartyQuery {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly type?: PartyType | undefined;
}

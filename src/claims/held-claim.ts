import type { Figure } from './spread.ts';

/** What a dispute needs to know of a claim. */
export interface HeldClaim {
  readonly id: string;
  /** Speaks of the field itself; otherwise it answers a claim that does. */
  readonly isOfField: boolean;
  readonly rank: string;
  readonly kind: string | null;
  readonly text: string | null;
  readonly value: Figure & { readonly text: string | null };
  readonly objects: readonly { readonly id: string; readonly name: string }[];
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly speakerAsStated: string | null;
  readonly outlet: { readonly id: string; readonly name: string } | null;
  readonly document: { readonly id: string; readonly title: string; readonly outletId: string | null } | null;
  readonly stance: string | null;
  readonly check: string | null;
  readonly estimated: boolean | null;
  readonly knownSince: string | null;
  readonly publishedOn: string | null;
  readonly origins: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly url: string | null; readonly publishedOn: string | null; readonly check: string | null }[];
}

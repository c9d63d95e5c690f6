import type { Figure } from './spread.ts';

/** What a dispute needs to know of a claim. */
export interface HeldClaim {
  readonly id: string;
  readonly subjectId: string;
  readonly isOfSubject: boolean;
  /** Speaks of the field; otherwise a claim that does rests on it, or it answers one. */
  readonly isOfField: boolean;
  readonly rank: string;
  readonly kind: string | null;
  readonly text: string | null;
  readonly value: Figure & { readonly text: string | null };
  readonly objects: readonly { readonly id: string; readonly name: string }[];
  /** Who says it, and those who say it with them. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly speakerAsStated: string | null;
  readonly outlet: { readonly id: string; readonly name: string } | null;
  readonly document: { readonly id: string; readonly title: string; readonly outletId: string | null } | null;
  readonly stance: string | null;
  readonly check: string | null;
  readonly estimated: boolean | null;
  readonly knownSince: string | null;
  readonly publishedOn: string | null;
  readonly origins: readonly string[];
  /** How other public sources judge it. */
  readonly verdict: string | null;
  /** Another value competes with it, another claim contradicts it, or its verdict says so. */
  readonly isDisputed: boolean;
  readonly sources: readonly { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly url: string | null; readonly publishedOn: string | null; readonly check: string | null }[];
}

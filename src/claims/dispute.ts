import type { HeldClaim } from './held-claim.ts';
import type { Position } from './positions.ts';
import { positionsOf } from './positions.ts';
import type { Figure } from './spread.ts';
import { spreadOfMost } from './spread.ts';
import type { Settling } from './what-would-settle.ts';
import { whatWouldSettle } from './what-would-settle.ts';

/** A question of one field of one record, as the claims about it answer it. */
export interface Dispute {
  readonly isDisputed: boolean;
  readonly spread: Figure | null;
  readonly positions: readonly Position[];
  /** What was said in answer and is no answer to the question itself. */
  readonly context: readonly HeldClaim[];
  readonly wouldSettle: readonly Settling[];
}

/** It is disputed where a claim about the field is, or where somebody contradicts one. */
export function disputeOf(subject: { readonly id: string; readonly name: string }, field: string, claims: readonly HeldClaim[]): Dispute {
  const answers = claims.filter(isAnswer);
  const positions = positionsOf(subject.id, answers);
  const isDisputed = answers.some((claim) => (isOfQuestion(claim) && claim.isDisputed) || refuting.includes(claim.stance ?? ''));
  return {
    isDisputed, positions,
    spread: spreadOfMost(answers.filter(({ isOfField }) => isOfField).map(({ value }) => value)),
    context: claims.filter((claim) => !isAnswer(claim)),
    wouldSettle: isDisputed ? whatWouldSettle(subject, field, positions) : [],
  };
}

const isOfQuestion = ({ isOfSubject, isOfField }: HeldClaim): boolean => isOfSubject && isOfField;
const refuting: readonly string[] = ['CONTRADICTS', 'CONTRADICTS_HIGH', 'DENIES', 'DISPUTES'];
const answering: readonly string[] = [...refuting, 'SUPPORTS', 'SUPPORTS_LOW', 'ALTERNATIVE_VALUE', 'UPDATES'];

/** A claim of the field, also of another record on which a claim about this one rests; or one of the record that takes a stand on such a claim. */
function isAnswer(claim: HeldClaim): boolean {
  if (isOfQuestion(claim)) return true;
  return claim.stance === null ? claim.isOfField : claim.isOfSubject && answering.includes(claim.stance);
}

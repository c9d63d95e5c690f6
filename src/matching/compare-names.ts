import { distance } from 'fastest-levenshtein';
import { alignTokens } from './align-tokens.ts';
import { chineseLikeness } from './chinese-likeness.ts';
import type { ComparedName } from './compared-name.ts';
import { legalFormEvidence } from './legal-form-evidence.ts';
import type { MatchFeature } from './match-feature.ts';
import { nameInitials, writtenInitials } from './name-initials.ts';
import { tokenOverlap } from './token-overlap.ts';
import type { TokenOverlap } from './token-overlap.ts';
import { isSwap } from './token-similarity.ts';

/** What is left of the token overlap when all tokens stand in another order. */
const costOfOrder = 0.03;
/** Where a slip or a space made other words of it, one slip in a whole name costs this divided by its letters. */
const costOfEdit = 1.2;
const shortestEdited = 6;
/** Initials of three letters fit too many names to say anything alone; four and more are worth a look, never a match. */
const initialsScores: Readonly<Record<number, number>> = { 3: 0.6, 4: 0.77, 5: 0.8 };
/** Many Chinese names sound alike, so their sound alone is worth a look, never a match. */
const mostBySound = 0.84;
/** Names that differ in their numbers are different units of one body more often than slips. */
const mostWithOtherNumbers = 0.8;

export interface NameComparison {
  readonly score: number;
  readonly features: readonly MatchFeature[];
}

/** How far two names say the same: the best of their tokens, letters, initials and Chinese characters, with the reasons. */
export function compareNames(asked: ComparedName, listed: ComparedName, rarity: (word: string) => number): NameComparison {
  const features: MatchFeature[] = [];
  const exact = asked.written === listed.written;
  if (exact) features.push({ feature: 'EXACT', score: 1, detail: 'letter for letter the same' });
  const equal = exact || (asked.folded === listed.folded && asked.folded !== '' && asked.han === listed.han);
  if (equal && !exact) features.push({ feature: 'NORMALIZED_EQUAL', score: 1, detail: `both read "${asked.folded}" without case, accents, punctuation and spaces` });

  const overlap = tokenOverlap(asked.tokens, listed.tokens, alignTokens(asked.tokens, listed.tokens), rarity);
  const ordered = overlap.score * (1 - costOfOrder * overlap.disorder);
  if (overlap.shared.length > 0) features.push({ feature: 'TOKEN_OVERLAP', score: overlap.score, detail: overlapDetail(overlap) });
  if (overlap.disorder > 0) features.push({ feature: 'TOKEN_ORDER', score: 1 - overlap.disorder, detail: 'the same words in another order' });

  const chinese = chineseLikeness(asked, listed);
  features.push(...editFeature(asked, listed), ...initialsFeature(asked, listed), ...chinese.features, ...legalFormEvidence(asked.tokens, listed.tokens));
  const best = (name: MatchFeature['feature']) => features.find(({ feature }) => feature === name)?.score ?? 0;
  const bySpelling = Math.max(ordered, best('EDIT_DISTANCE'), best('INITIALS'));
  let score = equal && !chinese.soundOnly ? 1 : Math.max(chinese.soundOnly ? Math.min(mostBySound, bySpelling) : bySpelling, best('CHINESE_NAME'));
  if (numbersDiffer(overlap)) {
    features.push({ feature: 'NUMBERS', score: 0, detail: `number ${numbersOf(overlap.onlyAsked).join(', ')} against ${numbersOf(overlap.onlyListed).join(', ')}` });
    score = Math.min(score, mostWithOtherNumbers);
  }
  return { score, features };
}

function overlapDetail({ shared, onlyAsked, onlyListed }: TokenOverlap): string {
  return [`shared: ${shared.join(', ')}`, ...(onlyAsked.length > 0 ? [`only asked: ${onlyAsked.join(' ')}`] : []), ...(onlyListed.length > 0 ? [`only listed: ${onlyListed.join(' ')}`] : [])].join('; ');
}

function editFeature(asked: ComparedName, listed: ComparedName): readonly MatchFeature[] {
  const [a, b] = [asked.folded, listed.folded];
  const letters = Math.max(a.length, b.length);
  const most = Math.max(1, Math.floor(letters / 12));
  if (a === b || asked.tokens.length === listed.tokens.length || letters < shortestEdited || Math.abs(a.length - b.length) > most || a.replace(/\D+/g, '') !== b.replace(/\D+/g, '')) return [];
  const edits = isSwap(a, b) ? 1 : distance(a, b);
  return edits > most ? [] : [{ feature: 'EDIT_DISTANCE', score: 1 - (costOfEdit * edits) / letters, detail: `${edits} of ${letters} letters differ` }];
}

function initialsFeature(asked: ComparedName, listed: ComparedName): readonly MatchFeature[] {
  const written = [writtenInitials(asked), writtenInitials(listed)] as const;
  const initials = written[0] !== null && nameInitials(listed).includes(written[0]) ? written[0] : written[1] !== null && nameInitials(asked).includes(written[1]) ? written[1] : null;
  return initials === null ? [] : [{ feature: 'INITIALS', score: initialsScores[Math.min(5, initials.length)] ?? 0, detail: `${initials.toUpperCase()} are the initials of the other name` }];
}

function numbersDiffer({ onlyAsked, onlyListed }: TokenOverlap): boolean {
  return numbersOf(onlyAsked).length > 0 && numbersOf(onlyListed).length > 0;
}

function numbersOf(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => /\d/.test(token));
}

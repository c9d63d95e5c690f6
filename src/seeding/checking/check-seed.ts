import type { Mistake } from '../mistake.ts';
import type { SeedDocuments } from '../read-seed.ts';
import type { Law } from '../read-law.ts';
import { checkCircles } from './check-circles.ts';
import { checkClaims } from './check-claims.ts';
import { checkLaw } from './check-law.ts';
import { checkMissing } from './check-missing.ts';
import { checkProvenance } from './check-provenance.ts';
import { checkRecords } from './check-records.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkReferences } from './check-references.ts';
import { checkReviewed } from './check-reviewed.ts';
import { checkSuperseded } from './check-superseded.ts';
import type { Seed } from './seed.ts';

export interface CheckedSeed {
  /** Sound only if there are no mistakes. */
  readonly seed: Seed;
  readonly mistakes: readonly Mistake[];
}

/** Finds every mistake of the seed at once. A kind whose file is missing or unreadable is one mistake, not one for each reference to it. */
export function checkSeed(documents: SeedDocuments, law: Law): CheckedSeed {
  const { seed, mistakes } = checkRecords(documents);
  const related = [...checkRelated(seed), ...checkReviewed(documents.reviewed, seed), ...(law.rulebook === null ? [] : checkLaw(law.files, seed))];
  return { seed, mistakes: [...documents.mistakes, ...law.mistakes, ...mistakes, ...related] };
}

/** What must hold between records. */
export function checkRelated(seed: Seed): readonly Mistake[] {
  return [...checkReferences(seed), ...checkProvenance(seed), ...checkSuperseded(seed), ...checkMissing(seed), ...checkClaims(seed), ...checkCircles(seed), ...checkRedirects(seed)];
}

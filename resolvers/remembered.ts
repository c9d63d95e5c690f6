import type { CandidatesInput } from '../src/rules/determine-for-candidates.ts';
import { determineForCandidates } from '../src/rules/determine-for-candidates.ts';
import type { Determination } from '../src/rules/determination.ts';
import type { Rulebook } from '../src/rules/rulebook.ts';

const most = 2_000;
const byRulebook = new WeakMap<Rulebook, Map<string, Determination>>();

/**
 * The law at a date depends on nothing but the rulebook and what is given, so an answer that this process has just worked out is the answer.
 * It is kept by everything it depends on, in memory only, and forgotten with the rulebook; a determination is never stored beside the facts.
 */
export function rememberedDetermination(rulebook: Rulebook, input: CandidatesInput): Determination {
  const known = byRulebook.get(rulebook) ?? new Map<string, Determination>();
  byRulebook.set(rulebook, known);
  const key = JSON.stringify(input);
  const found = known.get(key);
  if (found) return found;
  const determination = determineForCandidates(rulebook, input);
  if (known.size >= most) known.delete(known.keys().next().value!);
  known.set(key, determination);
  return determination;
}

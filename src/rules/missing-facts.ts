import type { MissingFact } from './determination.ts';
import { mergeRegions, type NumberRegion } from './number-region.ts';
import { guardsAgainst, type Possibilities, type Possibility, type Situation } from './possibilities.ts';
import type { UnknownFact } from './unknown-fact.ts';

/** The facts on which the answer turns, and what each value of one would decide with the others left open. A fact that changes nothing is not missing. */
export function missingFacts(situation: Situation, { unknown, all, statuses }: Possibilities, subject: string): readonly MissingFact[] {
  const facts = unknown.flatMap((fact, index) => {
    const wouldDecide = whatItDecides(fact, index, all);
    return wouldDecide === null ? [] : [{ field: fact.field, subject, wouldDecide }];
  });
  return [...facts, ...originFact(situation, statuses, subject), ...exporterFact(situation, subject)];
}

function whatItDecides(fact: UnknownFact, index: number, all: readonly Possibility[]): string | null {
  const told: { words: string; region: NumberRegion | null; effect: string }[] = [];
  for (const alternative of fact.alternatives) {
    const effect = effectOf(all.filter(({ choice }) => choice[index] === alternative));
    const last = told.at(-1);
    if (last?.effect === effect && last.region !== null && alternative.region !== null) {
      last.region = last.region.sample < alternative.region.sample ? mergeRegions(last.region, alternative.region) : mergeRegions(alternative.region, last.region);
      last.words = fact.wordsFor(last.region);
    } else {
      told.push({ words: alternative.words, region: alternative.region, effect });
    }
  }
  if (new Set(told.map(({ effect }) => effect)).size < 2) return null;
  return told.map(({ words, effect }) => `${words} ${effect}`).join('; ');
}

function effectOf(possibilities: readonly Possibility[]): string {
  const outcomes = [...new Set(possibilities.map(outcomeText))];
  return outcomes.length === 1 ? `gives ${outcomes[0] as string}` : `leaves open ${listed(outcomes)}`;
}

function outcomeText({ classification, statuses }: Possibility): string {
  const entry = classification === null ? 'no modeled paragraph' : (classification.paragraph?.paragraph ?? `a paragraph of ${classification.rule.provision.eccn}`);
  return `${entry} (${statuses.join(' or ')})`;
}

function originFact({ usOrigin }: Situation, statuses: readonly string[], subject: string): readonly MissingFact[] {
  if (usOrigin || !statuses.includes('NOT_SUBJECT')) return [];
  const otherwise = statuses.filter((status) => status !== 'NOT_SUBJECT' && status !== 'NOT_CONTROLLED');
  const wouldDecide = `if it is subject to the EAR (15 CFR 734.3: made in the United States, de minimis content, or a foreign direct product under 15 CFR 734.9), ${listed(otherwise)}; if it is not, NOT_SUBJECT`;
  return [{ field: 'subjectToEar', subject, wouldDecide: statuses.includes('NOT_CONTROLLED') ? `where it meets a paragraph: ${wouldDecide}` : wouldDecide }];
}

function exporterFact(situation: Situation, subject: string): readonly MissingFact[] {
  if (situation.exporterId !== null) return [];
  const letters = guardsAgainst(situation).filter(({ exporterIds }) => exporterIds !== null);
  return letters.length === 0
    ? []
    : [{ field: 'exporter', subject, wouldDecide: `an exporter other than ${listed([...new Set(letters.flatMap(({ exporterIds }) => exporterIds ?? []))])} is not bound by the instruments that are not modeled` }];
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) as string}`;
}

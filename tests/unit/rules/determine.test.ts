import type { Determination } from '../../../src/rules/determination.ts';
import { determine } from '../../../src/rules/determine.ts';
import { measuresOn } from '../../../src/rules/measures-on.ts';
import type { Subject } from '../../../src/rules/metrics.ts';
import { inputOf, isMeasureCase, itemOf, lawCaseFiles, type ExportCase, type MeasureCase } from './law-cases.ts';
import { seedRulebook } from './seed-rulebook.ts';

describe.each(lawCaseFiles)('$name', ({ cases }) => {
  it.each(cases)('$case', (expected) => {
    if (isMeasureCase(expected)) expectMeasure(expected);
    else expectDetermination(expected);
  });
});

it('has a name of its own for each case of a file', () => {
  const repeated = lawCaseFiles.flatMap(({ name, cases }) => cases.map((each) => each.case).filter((text, index, all) => all.indexOf(text) !== index).map((text) => `${name}: ${text}`));
  expect(repeated).toEqual([]);
});

function expectDetermination(expected: ExportCase): void {
  const answer = determine(seedRulebook, inputOf(expected));
  const looked = Object.entries(told(answer)).filter(([field]) => field in expected);
  expect(Object.fromEntries(looked)).toEqual(Object.fromEntries(looked.map(([field]) => [field, expected[field as keyof ExportCase]])));
  expect(answer.possibleStatuses.length > 1).toBe(answer.status === 'UNDETERMINED');
  for (const [field, wouldDecide] of Object.entries(expected.decides ?? {})) expect(answer.missingFacts).toContainEqual({ field, subject: answer.trace[0]?.subject ?? null, wouldDecide });
  for (const [part, met] of Object.entries(expected.reviewPolicyConditions ?? {})) {
    expect({ [part]: answer.reviewPolicyConditions.filter(({ text }) => text.includes(part)).map((condition) => condition.met) }).toEqual({ [part]: [met] });
  }
  for (const part of expected.says ?? []) expect(answer.explanation).toContain(part);
}

/** The answer in the words of a case. */
function told(answer: Determination) {
  const { status, codifiedStatus, eccn, paragraph, alsoClassified, reviewPolicy, beforeRelease } = answer;
  return {
    status,
    possible: answer.possibleStatuses,
    codifiedStatus,
    eccn,
    paragraph,
    alsoClassified,
    reviewPolicy,
    exceptions: answer.exceptions.map(({ code }) => code),
    rules: Object.fromEntries(answer.rules.map(({ regulationId, listingId, enforcement }) => [bare(regulationId) ?? listingId, enforcement])),
    decidedBy: bare(answer.decidedBy?.regulationId ?? null),
    decidedByParagraph: answer.decidedBy?.paragraph ?? null,
    guidance: answer.guidance.map(({ regulationId }) => bare(regulationId)),
    unmodelled: answer.unmodelled.map(({ regulationId, part, jurisdiction }) => bare(regulationId) ?? (part === null ? `law of ${jurisdiction}` : `part ${part}`)),
    missing: answer.missingFacts.map(({ field }) => field),
    beforeRelease,
  };
}

function bare(regulationId: string | null): string | null {
  return regulationId === null ? null : regulationId.slice('regulation:'.length);
}

function expectMeasure({ measure, asOf, outcome, enforcement, ...item }: MeasureCase): void {
  const found = measuresOn(seedRulebook, subjectOf(measure), itemOf(item).quantities, asOf).filter(({ id }) => id === measure);
  expect(found.map((each) => ({ outcome: each.outcome, enforcement: each.enforcement }))).toEqual(enforcement === null ? [] : [{ outcome, enforcement }]);
}

/** A measure by its id, or a paragraph of the law on models by `<provision>/<paragraph>`. */
function subjectOf(measure: string): Subject {
  const subject = seedRulebook.measures.find(({ id }) => id === measure)?.subject ?? seedRulebook.provisions.find(({ id }) => measure.startsWith(`${id}/`))?.subject;
  if (subject === undefined) throw new Error(`no measure "${measure}" in the law of the seed`);
  return subject;
}

import { ApiError } from '../../src/domain/api-error.ts';
import type { DraftCriterion } from '../../schema/values/draft-rule.ts';
import { operators, type Criterion, type Operator } from '../../src/rules/criterion.ts';
import { metricOf, type MetricName } from '../../src/rules/metrics.ts';
import { faultOfFigure } from '../../src/rules/require-figure.ts';
import type { DraftCriterionEntry } from '../../src/rules/draft-rule.ts';

/** A draft holds so many tests, nested so deep: more only keeps the evaluator busy. */
const mostTests = 50;
const deepest = 6;
/** Counts of the law go beyond what a chip's own figures do. */
const largestThreshold = 1e30;

/** The criteria of a caller as the rules have them. Fails with BAD_USER_INPUT that names the criterion and the field. */
export function draftCriteria(given: readonly DraftCriterion[]): readonly DraftCriterionEntry[] {
  if (given.length === 0) throw refused('criteria', 'is empty', 'give at least one criterion');
  const ids = new Set<string>();
  const entries = given.map((draft, index): DraftCriterionEntry => {
    const path = `criteria[${index}]`;
    const id = draft.id ?? '';
    if (id.trim() === '' || id.length > 100) throw refused(`${path}.id`, 'is missing or longer than 100 characters', 'name each criterion');
    if (ids.has(id)) throw refused(`${path}.id`, `"${id}" stands twice`, 'give each criterion a name of its own');
    ids.add(id);
    return { id, criterion: criterionOf(draft, path, deepest) };
  });
  const tests = entries.reduce((sum, { criterion }) => sum + countTests(criterion), 0);
  if (tests > mostTests) throw refused('criteria', `holds ${tests} tests`, `at most ${mostTests} are judged at once`);
  return entries;
}

function criterionOf(draft: DraftCriterion, path: string, left: number): Criterion {
  if (left === 0) throw refused(path, `nests deeper than ${deepest}`, 'write it flatter');
  const forms = (['allOf', 'anyOf', 'not', 'metric'] as const).filter((form) => draft[form] !== undefined && draft[form] !== null);
  if (forms.length !== 1) throw refused(path, `has ${forms.length === 0 ? 'none' : 'several'} of allOf, anyOf, not and metric`, 'keep exactly one of them');
  if (draft.allOf) return { allOf: several(draft.allOf, `${path}.allOf`, left) };
  if (draft.anyOf) return { anyOf: several(draft.anyOf, `${path}.anyOf`, left) };
  if (draft.not) return { not: criterionOf(draft.not, `${path}.not`, left - 1) };
  return testOf(draft, path);
}

function several(parts: readonly DraftCriterion[], path: string, left: number): readonly Criterion[] {
  if (parts.length === 0) throw refused(path, 'is empty', 'give at least one condition');
  return parts.map((part, index) => criterionOf(part, `${path}[${index}]`, left - 1));
}

function testOf({ metric, operator, threshold, is }: DraftCriterion, path: string): Criterion {
  const name = metric as MetricName;
  if (metricOf(name).kind === 'BOOLEAN') {
    if (typeof is !== 'boolean' || typeof threshold === 'number') throw refused(path, `${name} is true or false`, 'give `is: true` or `is: false`, and no threshold');
    return { metric: name, operator: 'EQ', threshold: is };
  }
  if (typeof is === 'boolean') throw refused(`${path}.is`, `${name} is a figure`, 'give operator and threshold');
  if (!(operators as readonly (string | undefined)[]).includes(operator)) throw refused(`${path}.operator`, 'is missing', `give one of ${operators.join(', ')}`);
  const whatToGive = `give a figure in ${metricOf(name).unit ?? 'its unit'}`;
  if (typeof threshold !== 'number') throw refused(`${path}.threshold`, 'is missing', whatToGive);
  const fault = faultOfFigure(threshold, largestThreshold);
  if (fault !== null) throw refused(`${path}.threshold:`, fault, whatToGive, `${path}.threshold`);
  return { metric: name, operator: operator as Operator, threshold };
}

function countTests(criterion: Criterion): number {
  if ('allOf' in criterion) return criterion.allOf.reduce((sum, part) => sum + countTests(part), 0);
  if ('anyOf' in criterion) return criterion.anyOf.reduce((sum, part) => sum + countTests(part), 0);
  return 'not' in criterion ? countTests(criterion.not) : 1;
}

function refused(place: string, what: string, whatToDo: string, field = place): ApiError {
  return new ApiError('BAD_USER_INPUT', `${place} ${what}; ${whatToDo}.`, { argument: 'criteria', field });
}

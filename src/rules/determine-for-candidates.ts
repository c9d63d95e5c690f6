import type { Determination, DeterminationInput, JudgedChip } from './determination.ts';
import { determine } from './determine.ts';
import type { Rulebook } from './rulebook.ts';
import { settle, sortedStatuses } from './status.ts';

export type CandidatesInput = Omit<DeterminationInput, 'chip'> & { readonly chips: readonly JudgedChip[] };

/**
 * One answer for hardware that a source names only by family: the candidates' common answer, else UNDETERMINED with everything that is possible for any of
 * them. Where no chip is named at all, the answer is UNDETERMINED and the missing fact is the chip.
 */
export function determineForCandidates(rulebook: Rulebook, { chips, ...situation }: CandidatesInput): Determination {
  if (chips.length === 0) return determineUnnamed(rulebook, situation);
  const answers = chips.map((chip) => determine(rulebook, { ...situation, chip }));
  const first = answers[0] as Determination;
  if (answers.length === 1) return first;
  const possibleStatuses = sortedStatuses(answers.flatMap((answer) => answer.possibleStatuses));
  const status = settle(possibleStatuses);
  const names = chips.map(({ name }) => name).join(', ');
  const split = answers.map((answer, index) => `${(chips[index] as JudgedChip).name}: ${answer.possibleStatuses.join(' or ')}`).join('; ');
  return {
    ...first,
    exporterId: common(answers.map(({ exporterId }) => exporterId)),
    status,
    possibleStatuses,
    codifiedStatus: common(answers.map(({ codifiedStatus }) => codifiedStatus)),
    eccn: common(answers.map(({ eccn }) => eccn)),
    paragraph: common(answers.map(({ paragraph }) => paragraph)),
    alsoClassified: commonList(answers.map(({ alsoClassified }) => alsoClassified)),
    subjectToEar: answers.find(({ subjectToEar }) => subjectToEar.value === 'UNKNOWN')?.subjectToEar ?? first.subjectToEar,
    reviewPolicy: common(answers.map(({ reviewPolicy }) => reviewPolicy)),
    reviewPolicyConditions: commonList(answers.map(({ reviewPolicyConditions }) => reviewPolicyConditions)),
    exceptions: commonList(answers.map(({ exceptions }) => exceptions)),
    decidedBy: common(answers.map(({ decidedBy }) => decidedBy?.regulationId ?? null)) === null ? null : first.decidedBy,
    beforeRelease: answers.every(({ beforeRelease }) => beforeRelease),
    rules: distinct(answers.flatMap(({ rules }) => rules)),
    guidance: distinct(answers.flatMap(({ guidance }) => guidance)),
    trace: answers.flatMap(({ trace }) => trace),
    missingFacts: status === 'UNDETERMINED' ? [...whichChip(answers, split), ...distinct(answers.flatMap(({ missingFacts }) => missingFacts))] : [],
    unmodelled: distinct(answers.flatMap(({ unmodelled }) => unmodelled)),
    citations: distinct(answers.flatMap(({ citations }) => citations)),
    explanation: alike(answers)
      ? `The same for each candidate (${names}). ${first.explanation}`
      : [`On ${first.asOf} it turns on which of the candidates was meant (${split}).`, ...distinct(answers.flatMap(({ unmodelled }) => unmodelled.map(({ reason }) => reason))), ...distinct(answers.flatMap(({ guidance }) => guidance.map(({ text }) => text)))].join(' '),
  };
}

function determineUnnamed(rulebook: Rulebook, situation: Omit<DeterminationInput, 'chip'>): Determination {
  const open = determine(rulebook, { ...situation, chip: { name: 'chip', quantities: {} } });
  if (open.status === 'NOT_AN_EXPORT') return open;
  return {
    ...open,
    status: 'UNDETERMINED',
    missingFacts: [{ field: 'chip', subject: null, wouldDecide: `which chip it is decides between ${open.possibleStatuses.join(' and ')}` }],
    explanation: `On ${open.asOf} it is undetermined what the law says: the chip is not named.`,
  };
}

/** "Which chip" is itself the missing fact only where the candidates differ. */
function whichChip(answers: readonly Determination[], split: string): Determination['missingFacts'] {
  return alike(answers) ? [] : [{ field: 'chip', subject: null, wouldDecide: split }];
}

function alike(answers: readonly Determination[]): boolean {
  return new Set(answers.map(({ possibleStatuses }) => possibleStatuses.join())).size === 1;
}

function common<Value>(values: readonly Value[]): Value | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** A list that is the same for all, else none of it. */
function commonList<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  return lists.every((list) => JSON.stringify(list) === JSON.stringify(lists[0])) ? (lists[0] ?? []) : [];
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

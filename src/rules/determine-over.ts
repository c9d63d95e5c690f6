import type { IsoDate } from '../domain/iso-date.ts';
import { determineForCandidates, type CandidatesInput } from './determine-for-candidates.ts';
import type { Determination } from './determination.ts';
import { changesForParty } from './end-user.ts';
import type { Rulebook } from './rulebook.ts';
import { settle, sortedStatuses } from './status.ts';
import { lawChangeDates } from './status-rules.ts';

/** A day that is known to lie within `[from, until)`, and what would have to be known to tell it. */
export interface Window {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** The field that holds the day, and the record that lacks it. */
  readonly field: string;
  readonly subject: string | null;
}

/** What the law said on a day that is known only within a window: the common answer of all its days, else UNDETERMINED with what each stretch of them would decide. */
export function determineOver(rulebook: Rulebook, input: Omit<CandidatesInput, 'asOf'>, window: Window, determine: typeof determineForCandidates = determineForCandidates): Determination {
  const changes = [...lawChangeDates(rulebook, input.subject), ...(input.endUser === undefined ? [] : changesForParty(rulebook, input.endUser))];
  const starts = [window.from, ...[...new Set(changes)].sort().filter((day) => window.from < day && day < window.until)];
  const answers = starts.map((asOf) => determine(rulebook, { ...input, asOf }));
  const last = answers.at(-1) as Determination;
  const possibleStatuses = sortedStatuses(answers.flatMap((answer) => answer.possibleStatuses));
  if (new Set(answers.map((answer) => `${answer.status} ${answer.possibleStatuses.join()}`)).size === 1) return { ...last, ...onlyWhereCommon(answers) };
  const stretches = merged(starts, answers, window.until);
  const wouldDecide = stretches.map(({ from, until, says }) => `a day from ${from} until ${until}, that one not counted, gives ${says}`).join('; ');
  return {
    ...last,
    asOf: window.from,
    status: settle(possibleStatuses),
    possibleStatuses,
    reviewPolicy: null,
    reviewPolicyConditions: [],
    exceptions: [],
    decidedBy: null,
    missingFacts: [{ field: window.field, subject: window.subject, wouldDecide }, ...last.missingFacts],
    explanation: `The day is known only to lie from ${window.from} until ${window.until}, that one not counted, and the law changed in between: ${wouldDecide}. At its end: ${last.explanation}`,
  };
}

/** Beside a status that holds throughout, what changed within the window is not said. */
function onlyWhereCommon(answers: readonly Determination[]): Partial<Determination> {
  const common = (of: (answer: Determination) => unknown): boolean => new Set(answers.map((answer) => JSON.stringify(of(answer)))).size === 1;
  return {
    ...(!common(({ codifiedStatus }) => codifiedStatus) && { codifiedStatus: null }),
    ...(!common(({ eccn, paragraph }) => [eccn, paragraph]) && { eccn: null, paragraph: null, alsoClassified: [] }),
    ...(!common(({ reviewPolicy, reviewPolicyConditions }) => [reviewPolicy, reviewPolicyConditions]) && { reviewPolicy: null, reviewPolicyConditions: [] }),
    ...(!common(({ exceptions }) => exceptions.map(({ code }) => code)) && { exceptions: [] }),
    ...(!common(({ decidedBy }) => decidedBy) && { decidedBy: null }),
  };
}

function merged(starts: readonly IsoDate[], answers: readonly Determination[], end: IsoDate): readonly { readonly from: IsoDate; readonly until: IsoDate; readonly says: string }[] {
  const stretches: { from: IsoDate; until: IsoDate; says: string }[] = [];
  answers.forEach((answer, index) => {
    const says = answer.possibleStatuses.join(' or ');
    const until = starts[index + 1] ?? end;
    const previous = stretches.at(-1);
    if (previous?.says === says) previous.until = until;
    else stretches.push({ from: starts[index] as IsoDate, until, says });
  });
  return stretches;
}

import type { Determination, DeterminationInput } from '../../src/rules/determination.ts';
import { determine } from '../../src/rules/determine.ts';
import type { ApiContext } from '../context.ts';

/** What the law says, with the instrument that decides it noted for a citation of the answer. */
export function determined({ rulebook, answer }: ApiContext, input: DeterminationInput): Determination {
  const determination = determine(rulebook, input);
  answer.restsOn(determination.decidedBy?.regulationId);
  return determination;
}

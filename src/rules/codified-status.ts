import type { Situation } from './situation.ts';
import type { Rulebook } from './rulebook.ts';
import type { Status } from './status.ts';
import { statusOn } from './status-on.ts';
import { lawOnDate } from './status-rules.ts';

/** What the text of the law says, where that differs from what is enforced. */
export function codifiedStatus(rulebook: Rulebook, situation: Situation, status: Status): Status | null {
  const law = lawOnDate(rulebook, situation.date, 'CODIFIED', situation.law.subject);
  const same = law.rules.length === situation.law.rules.length && law.rules.every(({ provision }, index) => provision === situation.law.rules[index]?.provision);
  if (same) return null;
  const codified = statusOn({ ...situation, law });
  return codified === status ? null : codified;
}

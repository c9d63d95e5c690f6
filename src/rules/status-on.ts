import { classify, type Classification } from './classify.ts';
import { guardsAgainst } from './guards.ts';
import { catches, isExport, type Situation } from './situation.ts';
import type { Status } from './status.ts';
import { anyOf } from './three-valued.ts';

/** The status by the reading in the comment of `StatusRule`: what the compiled predicate follows, without the work of saying why. */
export function statusOn(situation: Situation, classifications: readonly Classification[] = classify(situation.law.rules, situation.quantities)): Status {
  if (!isExport(situation)) return 'NOT_AN_EXPORT';
  const caught = anyOf([situation.endUserControl, ...classifications.map((found) => catches(situation, found))]);
  if (caught === 'TRUE') return situation.usOrigin ? 'LICENSE_REQUIRED' : 'UNDETERMINED';
  if (caught === 'UNKNOWN' || guardsAgainst(situation, situation.quantities).length > 0) return 'UNDETERMINED';
  const classified = anyOf(classifications.filter(({ rule }) => rule.provision.eccn !== null).map(({ outcome }) => outcome));
  if (classified === 'TRUE') return situation.usOrigin ? 'NO_LICENSE_REQUIRED' : 'UNDETERMINED';
  return classified === 'UNKNOWN' ? 'UNDETERMINED' : 'NOT_CONTROLLED';
}

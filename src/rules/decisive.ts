import type { Classification } from './classify.ts';
import type { Decisive } from './determination.ts';
import type { EndUserScreening } from './end-user.ts';
import { catches, type Situation } from './situation.ts';
import type { Guard } from './rulebook.ts';
import type { Status } from './status.ts';

/** The instrument by which the answer is as it is; null where nothing asks for a license. */
export function decisive(
  situation: Situation, status: Status, biting: Classification | null, screening: EndUserScreening | null, guards: readonly Guard[], classifications: readonly Classification[],
): Decisive | null {
  if (status === 'LICENSE_REQUIRED' || (status === 'UNDETERMINED' && biting !== null)) {
    if (biting !== null) return { regulationId: biting.rule.regulationId, paragraph: biting.paragraph?.paragraph ?? null };
    const hit = screening?.hits.find(({ outcome }) => outcome === 'TRUE');
    return { regulationId: hit?.through?.regulationId ?? hit?.listing.regulationId ?? null, paragraph: null };
  }
  if (status !== 'UNDETERMINED') return null;
  const open = classifications.find((found) => catches(situation, found) === 'UNKNOWN');
  if (open !== undefined) return { regulationId: open.rule.regulationId, paragraph: open.paragraph?.paragraph ?? null };
  const guard = guards[0];
  if (guard !== undefined) return { regulationId: guard.regulationId, paragraph: null };
  // It asks for no license here, and whether the item meets it is the question.
  const classifying = classifications.find(({ outcome }) => outcome !== 'FALSE');
  return classifying === undefined ? null : { regulationId: classifying.rule.regulationId, paragraph: classifying.paragraph?.paragraph ?? null };
}

import type { FieldMeta } from './fields.ts';
import { reference, references, text } from './fields.ts';
import type { FieldMistake, Link } from './seed-kind.ts';
import { linksTo, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

/** What a source means by a name of hardware: an exact chip, or a family with the chips that it may mean; and its own words. */
export const namedHardware = {
  chip: reference('chip').meta(none).optional(),
  family: reference('chip-family').meta(none).optional(),
  candidates: references('chip').meta(none).optional(),
  chipAsStated: text.optional(),
};

interface Hardware {
  readonly chip?: string | undefined;
  readonly family?: string | undefined;
  readonly candidates?: readonly string[] | undefined;
}

export function checkHardware({ chip, candidates }: Hardware): readonly FieldMistake[] {
  return chip !== undefined && candidates !== undefined
    ? [{ path: ['candidates'], what: 'chip and candidates stand side by side', whatToDo: 'keep chip where the source names the exact part, else family and candidates' }] : [];
}

export function hardwareLinks({ chip, family, candidates }: Hardware): readonly Link[] {
  return [...linkTo('OF_CHIP', 'Chip', chip), ...linkTo('OF_FAMILY', 'ChipFamily', family), ...linksTo('CANDIDATE_CHIP', 'Chip', candidates)];
}

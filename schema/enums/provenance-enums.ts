import { enumOf } from './register.ts';

export const SourceCheck = enumOf('SourceCheck', 'Whether the source was looked at for this.', {
  SEEN: 'The source was read for it.', RECALLED: 'Written from memory and not looked up.',
});

export const SourceScope = enumOf('SourceScope', 'What a source was read for.', {
  FIELD: 'The source was read for this field.', RECORD: 'The source was read for the record as a whole.',
});

export const ClaimRank = enumOf('ClaimRank', 'How a claim stands among its competitors.', {
  PREFERRED: 'Its value is the one the record shows.', NORMAL: 'A competing value.', DEPRECATED: 'Known to be wrong or outdated.',
});

export const MissingReason = enumOf('MissingReason', 'Why a value is missing.', {
  NOT_DISCLOSED: 'Whoever knows it has not published it, or the sources that speak of the record do not state it; `note` says which.',
  NOT_APPLICABLE: 'There is no such value: a model that was never released has no publication date.',
  NOT_LOOKED_UP: 'It may well be published, and nobody looked it up for this dataset.',
  NOT_RECORDED: 'Nothing is recorded, not even why. In coverage only.',
});

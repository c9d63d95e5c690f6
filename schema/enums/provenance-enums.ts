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

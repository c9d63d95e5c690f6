import { enumOf } from './register.ts';

export const MatchOutcome = enumOf('MatchOutcome', 'Whether a party was found.', {
  MATCH: 'A name in the lists is taken for the same; a person confirms it.',
  POSSIBLE: 'A name is near enough that a person should look.',
  NO_MATCH: 'No match in the lists and dates covered. It never means that a party is clear.',
});

export const PartyType = enumOf('PartyType', 'What kind of party it is.', { ORGANIZATION: 'A company or another body.', PERSON: 'A natural person.', VESSEL: 'A ship.', AIRCRAFT: 'An aircraft.' });

export const MatchFeatureName = enumOf('MatchFeatureName', 'What speaks for or against a match (docs/matching.md).', {
  EXACT: 'The names are the same letter for letter.',
  NORMALIZED_EQUAL: 'They are the same without case, accents and punctuation.',
  TOKEN_OVERLAP: 'How much of the words they share, rare words weighing more.',
  TOKEN_ORDER: 'Whether the words stand in the same order.',
  EDIT_DISTANCE: 'How far apart the words are that are not the same.',
  INITIALS: 'One is the initials of the other.',
  CHINESE_NAME: 'How alike the names in Chinese characters are.',
  TRANSLITERATION: 'They sound alike, one of them written in another script.',
  NUMBERS: 'Whether the numbers in them agree.',
  LEGAL_FORM: 'Whether the legal forms (Ltd., GmbH, 有限公司) agree.',
  COUNTRY: 'Whether the countries agree.',
  TYPE: 'Whether the kinds of party agree.',
});

import { enumOf } from './register.ts';

export const ControlStatus = enumOf('ControlStatus', 'What the export-control law said about an item, a destination and a day. A determination, never stored.', {
  LICENSE_REQUIRED: 'A modeled requirement applies, bites and is enforced on that day for that destination or party. It stays so when a license exception is available.',
  NO_LICENSE_REQUIRED: 'Classified in a modeled paragraph, but the requirement does not reach this destination or party.',
  NOT_CONTROLLED: 'Meets no modeled 3A090, 4A090 or .z paragraph, letter or end-user control. Other entries (3A991, 4A994, AT reasons) may still apply.',
  NOT_SUBJECT: 'With evidence that the item is not subject to the EAR.',
  NOT_AN_EXPORT: 'The destination is the exporting country.',
  UNDETERMINED: 'The facts or the modeled law do not suffice; possibleStatuses, missingFacts and unmodelled say why.',
});

export const DateBasis = enumOf('DateBasis', 'Which day of a model stands for its training when the law is applied.', {
  TRAINING_START: 'The first day of training is known.',
  PUBLICATION: 'No training start is known: the publication day stands for it, as an upper bound.',
});

export const Certainty = enumOf('Certainty', 'How sure it is that something belongs to an answer.', {
  CERTAIN: 'It belongs: the chip is named or every candidate fits; the training date is known or the publication is a year or more after the rule bit.',
  POSSIBLE: 'It may belong: some candidate chips fit, or training may have ended before the rule bit.',
});

export const Route = enumOf('Route', 'How the hardware could be had lawfully or not. Every route needs evidence; several may hold.', {
  BOUGHT_BEFORE_CONTROL: 'Bought before the control took effect.',
  BELOW_THE_LINE: 'The chip was below the thresholds of its day.',
  BUILT_TO_THE_LINE: 'A variant made for a market so as to stay below the thresholds (A800, H800, H20).',
  LICENSED: 'Exported under a license.',
  ABROAD: 'The hardware stands or stood outside the controlled destination (overseas cloud or data center).',
  DOMESTIC: 'A domestic chip used in its own country: no export.',
  ALLEGED_DIVERSION: 'Somebody alleges, charges or has proven diversion or smuggling.',
  UNKNOWN: 'Nothing is known of how it was had.',
});

export const TestOutcome = enumOf('TestOutcome', 'Three-valued outcome of a test of the law.', {
  TRUE: 'The test is met.',
  FALSE: 'The test is not met.',
  UNKNOWN: 'A fact that the test needs is missing.',
});

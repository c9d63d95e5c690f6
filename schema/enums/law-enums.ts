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

export const UndeterminedReasonKind = enumOf('UndeterminedReasonKind', 'Why it could not be determined what a rule said about the hardware of a model.', {
  NO_HARDWARE_RECORDED: 'No hardware of its training is recorded: these are the models withoutHardware.',
  HARDWARE_NOT_DISCLOSED: 'Of those: its record says that the hardware was not disclosed.',
  NO_TRAINING_DATE: 'Neither a training start nor a publication is recorded of the model or of one of its training uses, so that there is no day to judge by.',
  NO_COUNTRY_OF_DEVELOPER: 'No country is recorded of the model or of any of its developers.',
  NO_CHIP_NAMED: 'A training use names no chip and no family whose chips are known.',
  CHIP_ONLY_BY_FAMILY: 'A training use is known by several chips that it may mean, and the rule says different things of them.',
  SPECIFICATION_MISSING: 'A fact of the chip, or of a chip that may be meant, is not recorded (rates, die area, transfer rate).',
  SUBJECT_TO_EAR_UNKNOWN: 'The chip is not known to be of US design, and whether it is subject to the EAR all the same is not recorded.',
  LAW_IN_DOUBT: 'It is in doubt whether a rule that the chip may meet was enforced, reached the country, or has the figures that are reported of it.',
  LAW_NOT_MODELED: 'An instrument that is not modeled may have asked for a license.',
  INSTRUMENT_NOT_MODELED: 'The instrument asked about is not modeled: only its dates are known.',
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

export const ReviewPolicy = enumOf('LicenseReviewPolicy', 'How an application for a license is reviewed.', {
  POLICY_OF_DENIAL: 'It is denied.',
  PRESUMPTION_OF_DENIAL: 'It is presumed to be denied.',
  CASE_BY_CASE: 'It is decided case by case, on conditions.',
  PRESUMPTION_OF_APPROVAL: 'It is presumed to be approved.',
});

export const Enforcement = enumOf('Enforcement', 'Whether an instrument bites on a day.', {
  ENFORCED: 'It bites and is enforced.',
  NOT_ENFORCED: 'It stands in the text and was announced as not enforced (AI Diffusion from 2025-05-13).',
  NOT_YET_BINDING: 'It stands in the text; its compliance date lies ahead.',
  STAYED: 'It is suspended by rule (the 50 percent rule from 2025-11-10).',
  UNCONFIRMED: 'Whether it bites is not known: an instrument was announced and not seen, or a date or share is missing.',
});

export const MeasureEffect = enumOf('MeasureEffect', 'What follows where a criterion is met that asks for no license to export a chip.', {
  LICENSE_REQUIRED: 'A license is required.', IMPORT_DUTY: 'A duty on import.', INVESTMENT_PROHIBITED: 'Investment is prohibited.', INVESTMENT_NOTIFIABLE: 'Investment is to be notified.',
  END_USE_LICENSE: 'A license is required for items for this end use.', ADVANCED_NODE: 'It is an advanced-node integrated circuit.', CASE_BY_CASE_REVIEW: 'Applications are decided case by case.',
  PRESUMED_3A090_A: 'A fabricator must presume it to be specified in 3A090.a.', PRESUMPTION_OVERCOME: 'That presumption is overcome.', EXCEPTION_AVAILABLE: 'A license exception can cover it.',
});

export const ListingOutcome = enumOf('ListingOutcome', 'How a party stands on a list.', {
  LISTED: 'It is listed, or counts as listed by ownership.',
  NOT_FOUND: 'No entry is recorded in the list of the day that was searched: no proof of absence.',
  DEPENDS: 'It depends on a share or a day that is not known.',
  UNKNOWN: 'The list was not searched, nothing is recorded of the day, or no owner is recorded.',
});

export const OwnershipStanding = enumOf('OwnershipStanding', 'Why an owner counts toward the ownership by listed parties.', {
  LISTED: 'It has an entry of its own.', OWNED: 'It is itself owned by half or more by listed parties.', POSSIBLY: 'It may be one of them: a day or a share is not known.',
});

export const TimelineEvent = enumOf('TimelineEvent', 'A day that matters for the hardware of a training.', {
  HARDWARE_ACQUIRED_FIRST: 'The first day of a purchase that a source ties to the training.',
  HARDWARE_ACQUIRED_LAST: 'The last day of such a purchase.',
  TRAINING_START: 'The first day of training.',
  PUBLICATION: 'The day on which the model was published.',
  TODAY: 'The day on which the question is asked.',
});

export const TimelineDateBasis = enumOf('TimelineDateBasis', 'From what the day of an event is taken.', {
  ACQUISITION: 'The record of the purchase.', TRAINING_START: 'The first day of training.', PUBLICATION: 'The publication.', TODAY: 'The day of the question.',
});

export const DraftMode = enumOf('DraftMode', 'What a draft rule does to the rules on integrated circuits that stand.', {
  REPLACES_3A090: 'The paragraphs of ECCN 3A090 on integrated circuits fall away; letters and everything else stay.',
  ADDS: 'The draft stands beside them.',
});

export const UpcomingKind = enumOf('UpcomingKind', 'What happens on a day that lies ahead.', {
  EFFECTIVE: 'An instrument takes effect.', COMPLIANCE: 'It is to be complied with.', EXPIRES: 'It ends.', STAY_BEGINS: 'It is stayed.', STAY_ENDS: 'Its stay ends by the instrument on record.',
  NON_ENFORCEMENT_BEGINS: 'It is no longer enforced.', NON_ENFORCEMENT_ENDS: 'It is enforced again.', UNCONFIRMED_BEGINS: 'From here it is not known whether it bites.', UNCONFIRMED_ENDS: 'From here it applies again, unless what was announced is made or prolonged.',
  EXEMPTION_ENDS: 'The exemption of a party ends.', RECORDED: 'A date that the record of the instrument has, and no rule here turns on.',
});

export const DieKind = enumOf('DieKind', 'What a die is.', { LOGIC: 'A logic die.', MEMORY: 'A memory die (HBM): never part of the applicable die area.' });

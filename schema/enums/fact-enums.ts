import { enumOf } from './register.ts';

export const ReleaseStatus = enumOf('ReleaseStatus', 'How far a chip is out.', {
  RELEASED: 'On sale or in use.',
  ANNOUNCED: 'Announced by its vendor.',
  REPORTED: 'Known only from reports.',
});

export const MarketSegment = enumOf('MarketSegment', 'For what a chip is designed or marketed; 3A090.b and the data-center distinction turn on it.', {
  DATACENTER: 'Designed or marketed for data centers.',
  CONSUMER: 'Designed and marketed for consumers, not for data centers.',
  WORKSTATION: 'For workstations; whether that is a data-center use under 3A090 is not known.',
  EDGE: 'For edge devices; whether that is a data-center use under 3A090 is not known.',
});

export const NumberFormat = enumOf('NumberFormat', 'The format of the numbers that a rate is stated for.', {
  FP64: '64-bit floating point.', FP32: '32-bit floating point.', TF32: 'TensorFloat-32, a 19-bit format held in 32 bits.', FP16: '16-bit floating point.', BF16: 'bfloat16.',
  FP8: '8-bit floating point.', INT8: '8-bit integer.', FP4: '4-bit floating point.', INT4: '4-bit integer.',
});

export const TrainingRole = enumOf('TrainingRole', 'What the hardware was used for.', {
  PRE_TRAINING: 'Pre-training.', POST_TRAINING: 'Post-training: fine-tuning by instruction, reinforcement learning and the like.', TRAINING: 'Training, the source does not say which part.',
  FINE_TUNING: 'Fine-tuning of an existing model.', INFERENCE: 'Serving the model; no training.',
});

export const TrainingConfidence = enumOf('TrainingConfidence', 'Who vouches for a training use.', {
  STATED_BY_DEVELOPER: 'The developer says so.', REPORTED: 'Press or analysts report it.', ESTIMATED: 'Estimated, for example from compute.', DISPUTED: 'Said and contradicted.',
});

export const Confidence = enumOf('Confidence', 'How well a record is supported.', {
  HIGH: 'A primary source was read, or several agree.', MEDIUM: 'One good source.', LOW: 'Weak or indirect sources.',
});

export const AcquisitionStatus = enumOf('AcquisitionStatus', 'How far it is known that an acquisition happened.', {
  CONFIRMED: 'Confirmed by a party or an authority.', REPORTED: 'Reported.', ALLEGED: 'Alleged.', DENIED: 'Denied by a party named.', PLANNED: 'Planned, announced or offered.',
});

export const DatePrecision = enumOf('DatePrecision', 'How exactly a date is known.', { DAY: 'To the day.', MONTH: 'To the month.', YEAR: 'To the year.' });

export const EntityListStatus = enumOf('EntityListStatus', 'What is recorded of an organization and the U.S. Entity List; the listings themselves are under `listings`.', {
  LISTED: 'Listed on the day checked.', NOT_FOUND: 'Looked for on the day checked and not found: no proof of absence.', AFFILIATE_LISTED: 'An affiliate is listed, not the organization itself.', NOT_CHECKED: 'Not looked for.',
});

export const RestrictedPartyList = enumOf('RestrictedPartyList', 'A list of parties.', {
  ENTITY_LIST: 'U.S. Entity List, Supplement No. 4 to 15 CFR part 744 (15 CFR 744.16).',
  DENIED_PERSONS_LIST: 'Persons whose export privileges are denied, 15 CFR part 764, Supplement No. 2.',
  UNVERIFIED_LIST: 'U.S. Unverified List, Supplement No. 6 to 15 CFR part 744 (15 CFR 744.15).',
  MILITARY_END_USER_LIST: 'U.S. Military End User List, Supplement No. 7 to 15 CFR part 744 (15 CFR 744.21).',
  NS_CMIC_LIST: 'Non-SDN Chinese Military-Industrial Complex Companies List, Executive Order 13959 as amended (Treasury).',
  SDN_LIST: 'Specially Designated Nationals and Blocked Persons, 31 CFR chapter V (Treasury).',
  SSI_LIST: 'Sectoral Sanctions Identifications List, directives under 31 CFR part 589 (Treasury).',
  NS_MBS_LIST: 'Non-SDN Menu-Based Sanctions List (Treasury).',
  CAPTA_LIST: 'Foreign financial institutions subject to correspondent account or payable-through account sanctions (Treasury).',
  PLC_LIST: 'Palestinian Legislative Council List (Treasury).',
  ITAR_DEBARRED: 'Parties debarred under the International Traffic in Arms Regulations, 22 CFR 127.7 (State).',
  NONPROLIFERATION_SANCTIONS: 'Parties under nonproliferation sanctions (State).',
});

export const ListedPartyType = enumOf('ListedPartyType', 'What a listed party is.', { ENTITY: 'A company or another body.', INDIVIDUAL: 'A natural person.', VESSEL: 'A ship.', AIRCRAFT: 'An aircraft.' });

export const ListingStatus = enumOf('ListingStatus', 'Whether a listing stood on the day it was checked.', { LISTED: 'It stood.', REMOVED: 'It had been removed.' });

export const RegulationKind = enumOf('RegulationKind', 'What sort of instrument it is.', {
  RULE: 'A rule published by an authority.', ENTITY_LIST_RULE: 'A rule that adds parties to the Entity List or changes their entries.', IS_INFORMED_LETTER: 'A letter that informs its addressees of a license requirement and binds them only.',
  GUIDANCE: 'Guidance on how existing law is read.', POLICY: 'A policy statement.', ANNOUNCEMENT: 'An announcement without legal effect of its own.', LICENSING_ARRANGEMENT: 'An arrangement on licenses.', BILL: 'A bill, not law.',
  PROCLAMATION: 'A presidential proclamation.', FOREIGN_MEASURE: 'A measure of a state other than the United States.', FOREIGN_ADMINISTRATIVE_GUIDANCE: 'Informal guidance of a state other than the United States.',
});

export const ModelRelation = enumOf('ModelRelation', 'How a model rests on another.', { BASE: 'Trained further from its weights.', DISTILLED: 'Trained on its outputs.', DERIVED: 'Otherwise derived from it.' });

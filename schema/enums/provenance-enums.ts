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

export const ClaimKind = enumOf('ClaimKind', 'What sort of statement a claim is.', {
  FACT: 'A statement of fact, right or wrong.', OPINION: 'A judgment.', QUOTE: 'Words given as somebody’s own; the verdict is on attribution and rendering.', FORECAST: 'What is to come; the verdict is on what came.',
});

export const Verdict = enumOf('Verdict', 'How a claim is judged by other public sources. Of an opinion or a forecast: whether it was made, and what came of it.', {
  SUPPORTED: 'Another public source agrees, or the quotation is accurate.', DISPUTED: 'Credible sources disagree.', CONTRADICTED: 'The public record shows it wrong; of a forecast: it did not come true.', UNVERIFIABLE: 'No usable source was found.',
});

export const Stance = enumOf('Stance', 'How a claim stands to the one that it answers.', {
  ALTERNATIVE_VALUE: 'Gives another value beside it.', COMPLEMENTS: 'Adds to it.', CONTRADICTS: 'Says the opposite.', CONTRADICTS_HIGH: 'Contradicts the upper bound.', CORRECTS_SOURCE: 'Corrects what it was taken from.',
  DENIES: 'The party concerned denies it.', DISPUTES: 'Calls it in question.', QUALIFIES: 'Narrows it.', REATTRIBUTES: 'Ascribes it to somebody else.', STRONGER_IN_SOURCE: 'Its source says more than it does.',
  SUPERSEDES: 'Tells what came later.', SUPPORTS: 'Agrees.', SUPPORTS_LOW: 'Agrees with the lower bound.', TRANSLATION: 'Says what was lost or changed in translation.', UPDATES: 'Gives a later figure.',
});

export const AttributionRole = enumOf('AttributionRole', 'What part somebody has in how a claim came to us.', {
  SPEAKER: 'Who says it.', OUTLET: 'Who published or reported what the speaker says.', DOCUMENT: 'Where we read it.',
});

export const TopicKind = enumOf('TopicKind', 'What sort of topic it is.', {
  TECHNIQUE: 'A way of building or running models.', GROUP: 'A group of companies or people.', PLACE: 'A place that is no country of the graph.', EVENT: 'An event or a state of affairs.', SOFTWARE: 'Software.', PRODUCT: 'A product or service.',
  MODEL_FAMILY: 'A family of models.', CHIP_CLASS: 'A class of chips that no family stands for.', LEGAL_REGIME: 'A body of rules as people speak of it, beside the instruments it is made of.', DATA_CENTER: 'A data center.',
});

export const DocumentKind = enumOf('DocumentKind', 'What sort of document it is.', {
  ARTICLE: 'Press article.', PAPER: 'Scientific paper.', REPORT: 'Report of analysts, a think tank or a committee.', OFFICIAL_STATEMENT: 'Statement of a government or a company.', POST: 'Post or blog.', INTERVIEW: 'Interview or hearing.',
  ENCYCLOPEDIA: 'Encyclopedia.', FEDERAL_REGISTER: 'Document of the Federal Register.', REGISTER: 'Register of companies.', DATA_SET: 'Data set.', NOTE: 'Note of an analyst.',
});

export const FederalRegisterType = enumOf('FederalRegisterType', 'What sort of document of the Federal Register it is.', {
  RULE: 'Rule: it changes the regulations, at once or on a later day.', PROPOSED_RULE: 'Proposed rule.', NOTICE: 'Notice or order.', PRESIDENTIAL_DOCUMENT: 'Proclamation, executive order or the like.',
});

export const ChangeKind = enumOf('ChangeKind', 'What became of a claim.', {
  LEARNED: 'Between days: it became public.', CORRECTED: 'Between days: it became public and took the place of what its record said before.',
  ADDED: 'Between versions: a load brought it.', CHANGED: 'Between versions: a load gave it another value or rank.', REMOVED: 'Between versions: the dataset makes it no more.',
});

export const PositionBasis = enumOf('PositionBasis', 'On what a position rests.', {
  OWN_STATEMENT: 'The subject itself says so.', ESTIMATE: 'An estimate.', REPORT: 'Somebody says so in a document.', RECORD: 'The record has it from its sources, without a speaker.', FROM_MEMORY: 'Its source was not read.',
});

export const SettlingKind = enumOf('SettlingKind', 'What is missing to settle a dispute.', {
  OWN_STATEMENT: 'A statement of the one who would know.', SAME_COUNT: 'Figures that count the same.', INDEPENDENT_ORIGIN: 'A second, independent origin.', UNREAD_SOURCE: 'A source that is cited from memory has to be read.', UNDATED_SOURCE: 'The day of a source.',
});

export const MissingReason = enumOf('MissingReason', 'Why a value is missing.', {
  NOT_DISCLOSED: 'Whoever knows it has not published it, or the sources that speak of the record do not state it; `note` says which.',
  NOT_APPLICABLE: 'There is no such value: a model that was never released has no publication date.',
  NOT_LOOKED_UP: 'It may well be published, and nobody looked it up for this dataset.',
  NOT_RECORDED: 'Nothing is recorded, not even why. In coverage only.',
});

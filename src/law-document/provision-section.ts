import { invariant } from '../domain/invariant.ts';
import { testsOf, type Criterion } from '../rules/criterion.ts';
import type { ProvisionEntry, ReviewPolicyEntry } from '../rules/law-file.ts';
import { metricOf } from '../rules/metrics.ts';
import type { Paragraph, Provision, ReviewCondition, ReviewPolicy } from '../rules/rulebook.ts';
import { renderings } from './criterion-renderings.ts';
import { intersection, daysText, periodText, wholeOf } from './days.ts';
import { destinationsText, placeName } from './destinations.ts';
import { instrumentOf, nameOf, type LawSource } from './law-source.ts';
import { blocks, bullets, listed, sentenceOf } from './markdown.ts';
import { inWords, subjectWords } from './words.ts';

/** One vintage of an entry, or one letter, whole: what it asks for, of whom, where, when, and from what that is known. */
export function provisionSection(provision: Provision, source: LawSource): string {
  const written = source.files.flatMap(({ provisions = [] }) => provisions).find(({ id }) => id === provision.id);
  invariant(written !== undefined, `no file of the law has the provision ${provision.id}`);
  return blocks(
    `### ${provision.id}: ${provision.title}`,
    bullets(headOf(provision, source)),
    '#### Paragraphs',
    'The first paragraph that an item meets names it.',
    provision.paragraphs.map((paragraph) => paragraphText(paragraph, source)),
    '#### Destinations',
    `A license is required, by ${provision.requirementCitation}, for`,
    destinationsText(written.requirement.destinations, provision.destinations, wholeOf(provision.dates), source),
    headquartersText(provision, written, source),
    policiesText(provision, written, source),
  );
}

function headOf({ citation, url, regulationId, dates, subject, addresseeIds, basis }: Provision, source: LawSource): readonly string[] {
  const { title } = instrumentOf(source, regulationId);
  return [
    `**Instrument:** ${title}; ${url === null ? citation : `[${citation}](${url})`}`,
    `**Days:** ${daysText(dates)}`,
    ...dates.unconfirmed.map(({ reason }) => `**In doubt:** ${reason}`),
    `**Speaks of:** ${subjectWords[subject]}`,
    `**Binds:** ${addresseeIds === null ? 'everyone' : listed(addresseeIds.map((id) => nameOf(source, id)))}`,
    `**Basis:** ${basis.trim()}`,
  ];
}

function paragraphText({ paragraph, eccn, text, citation, criterion, reported }: Paragraph, source: LawSource): string {
  return blocks(
    `**${paragraph}.** ${text.trim()} *(${citation}${eccn === null ? '' : `; classified under ${eccn}`})*`,
    reported ? 'Known from a report only: an item that meets the figures is not taken to be caught, but may be, and the answer is UNDETERMINED.' : '',
    renderings(criterion, source),
  );
}

function headquartersText({ headquarters, dates }: Provision, { requirement }: ProvisionEntry, source: LawSource): string {
  if (headquarters === null || requirement.headquarters === undefined) return '';
  return blocks(
    '#### Headquarters',
    `Parties that are headquartered, or have an ultimate parent headquartered, in one of these are reached wherever they are, by ${headquarters.citation}:`,
    destinationsText(requirement.headquarters.places, headquarters.places, intersection(headquarters, wholeOf(dates)), source),
  );
}

function policiesText({ reviewPolicies, dates }: Provision, { reviewPolicies: written = [] }: ProvisionEntry, source: LawSource): string {
  if (reviewPolicies.length === 0) return blocks('#### License review', 'No review policy is recorded.');
  return blocks('#### License review', reviewPolicies.map((policy) => policyText(policy, written.find(({ id }) => id === policy.id), dates, source)));
}

function policyText(policy: ReviewPolicy, written: ReviewPolicyEntry | undefined, dates: Provision['dates'], source: LawSource): string {
  const { id, policy: name, text, citation, eccns, exportedFrom, exceptionTo, headquarters, criterion, conditions } = policy;
  const limits = [
    ...(eccns === null ? [] : [`for items of ${listed(eccns)} only`]),
    ...(exportedFrom === null ? [] : [`for exports from ${listed(exportedFrom.map((code) => placeName(source, code)))} only`]),
    ...(headquarters ? ['also for parties that the headquarters test reaches'] : []),
    ...(exceptionTo === null ? [] : [`displaces \`${exceptionTo}\` where both apply`]),
  ];
  return blocks(
    `**\`${id}\`: ${inWords(name)}**, ${periodText(intersection(policy, wholeOf(dates)))}. ${text.trim()} *(${citation})*`,
    limits.length === 0 ? '' : sentenceOf(`It holds ${limits.join('; ')}`),
    destinationsText(written?.destinations ?? [], policy.destinations, intersection(policy, wholeOf(dates)), source),
    criterion === null ? '' : blocks('An item must meet this besides; while that is unknown, no policy is stated.', renderings(criterion, source)),
    conditions.length === 0 ? '' : blocks('Conditions, each said with an answer as TRUE, FALSE or UNKNOWN:', bullets(conditions.map(conditionText))),
  );
}

function conditionText({ text, citation, criterion }: ReviewCondition): string {
  return `${sentenceOf(text)} *(${citation}; ${testedOn(criterion)})*`;
}

function testedOn(criterion: Criterion | null): string {
  if (criterion === null) return 'not tested: UNKNOWN';
  return testsOf(criterion).every(({ metric }) => metricOf(metric).subject === 'CHIP') ? 'tested' : 'a fact of the transaction: UNKNOWN unless it is given';
}

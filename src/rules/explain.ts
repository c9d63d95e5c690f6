import { caveats } from './caveats.ts';
import type { Classification } from './classify.ts';
import { testsOf } from './criterion.ts';
import type { Determination, JudgedChip } from './determination.ts';
import type { EndUserScreening } from './end-user.ts';
import { endUserNote, exempt } from './explain-end-user.ts';
import { licensing } from './explain-licensing.ts';
import { factName } from './fact-names.ts';
import { knownValue, valueText } from './metric-value.ts';
import { metricOf } from './metrics.ts';
import { catches, reachIn, type Situation } from './situation.ts';
import { binds, reachOf } from './reach.ts';
import type { ReviewReading } from './review-policy.ts';
import type { Guard, Rulebook } from './rulebook.ts';
import { sentence } from './sentence.ts';
import type { StatusRule } from './status-rules.ts';

interface Context {
  readonly chip: JudgedChip;
  readonly rulebook: Rulebook;
  readonly situation: Situation;
  readonly classifications: readonly Classification[];
  readonly screening: EndUserScreening | null;
  /** The requirement that surely asks for a license; null where none does. */
  readonly guards: readonly Guard[];
  /** How applications are reviewed under that requirement. */
  readonly review: ReviewReading | null;
  /** Why license exceptions that the item could use are not named; null where none are withheld. */
  readonly withheld: string | null;
}

type Answer = Omit<Determination, 'explanation'>;

/** The answer in a few plain sentences, with its date, rule, paragraph and figures. */
export function explain(answer: Answer, context: Context): string {
  const figures = answer.status === 'NOT_AN_EXPORT' || context.situation.law.rules.length === 0 ? [] : caveats(context.chip);
  return [...verdict(answer, context), ...figures, ...onTheText(answer), ...lettersToOthers(answer, context), ...atHome(answer, context), ...guidanceBeside(answer, context)].join(' ');
}

function verdict(answer: Answer, context: Context): readonly string[] {
  const { chip, situation } = context;
  const { rules } = situation.law;
  const on = `On ${answer.asOf}${answer.beforeRelease ? ` (before its release on ${String(chip.releaseDate)})` : ''}`;
  const [from, to] = [answer.exportedFrom, answer.destination].map((code) => countryName(code, context));
  const buyer = context.screening === null ? '' : ` for ${context.screening.party.name}`;
  switch (answer.status) {
    case 'NOT_AN_EXPORT':
      return [answer.destination === answer.exportedFrom ? `${on} this is no export: ${to} is the exporting country.` : `${on} this is no export: Hong Kong is treated as China.`, 'Transfers within a country are not modeled.'];
    case 'LICENSE_REQUIRED':
      return [`${on} exporting the ${chip.name} from ${from} to ${to}${buyer} requires a license: ${whyRequired(context, to as string)}.`, ...licensing(answer, context), ...embargo(answer, context)];
    case 'NO_LICENSE_REQUIRED':
      return [
        `${on} the ${chip.name} meets ${met(context)}, but that requirement does not reach ${to}${buyer} on this day.`,
        ...exempt(context),
        ...endUserNote(context, 'reach'),
        'End uses (15 CFR 744.23 and others) may still require a license; they are not considered here.',
      ];
    case 'NOT_SUBJECT':
      return [`${on} the ${chip.name} is not subject to the EAR: ${answer.subjectToEar.basis}`];
    case 'NOT_CONTROLLED':
      return [notControlled(on, rules, context), 'Other entries (3A991, 4A994) and controls for anti-terrorism (AT) reasons may still apply.', ...endUserNote(context, 'list')];
    case 'UNDETERMINED':
      // What was not designed in the exporting country is not taken to be exported from there.
      return [
        `${on} it is undetermined whether ${answer.subjectToEar.value === 'TRUE' ? `exporting the ${chip.name} from ${from} to ${to}${buyer}` : `supplying the ${chip.name} to ${to}${buyer}`} requires a license under the EAR: ${answer.possibleStatuses.join(' or ')} is possible.`,
        ...reasons(answer, context),
      ];
  }
}

/** The requirements that ask for a license, each with since when, and the entries that name the end user. */
function whyRequired(context: Context, to: string): string {
  const { classifications, situation, screening } = context;
  const caught = classifications.filter((found) => catches(situation, found) === 'TRUE').map((found) => {
    const { destination, headquarters, outcome } = reachOf(found.rule, situation.destination, situation.date, situation.endUser);
    const since = destination !== null && destination.doubt === null ? later(destination.from, found.rule.from) : found.rule.from;
    const where = outcome === 'TRUE' && destination?.doubt === null ? `for ${to}` : headquarters === null ? '' : `for parties headquartered, or with an ultimate parent headquartered, in ${headquarters.name}`;
    const known = destination === null || destination.sinceKnown || destination.from <= found.rule.from;
    return `it meets ${metBy(found, context)}, in force ${where}${known ? ` since ${since}` : ` (found there in a text of ${destination.from}; since when is not known)`}`;
  });
  const entries = (screening?.hits ?? []).filter(({ outcome, enforcement }) => outcome === 'TRUE' && enforcement === 'ENFORCED').map(({ listing, through }) => (
    through === null
      ? `${listing.listedName} is on the Entity List${listing.from === null ? '' : ` since ${listing.from}`} (${listing.citation ?? 'citation not recorded'}) with a requirement for ${listing.licenseRequirement ?? 'items'}`
      : `${listing.listedName}, which is on the Entity List, counts among its owners of half or more (${through.citation})`));
  return [...caught, ...entries].join('; and ');
}

/** Where an embargo goes beyond the license that is needed anyway. */
function embargo({ status }: Answer, { guards, withheld }: Context): readonly string[] {
  return status === 'LICENSE_REQUIRED' ? guards.filter(({ reach, reason }) => reach === 'EVERY_ITEM' && reason !== withheld).map(({ reason }) => reason) : [];
}

/** A letter that means the item and binds others than this exporter. */
function lettersToOthers({ status, exporterId }: Answer, { classifications, situation }: Context): readonly string[] {
  if (exporterId === null || (status !== 'NOT_CONTROLLED' && status !== 'NO_LICENSE_REQUIRED')) return [];
  return classifications
    .filter(({ rule, outcome }) => outcome === 'TRUE' && rule.provision.eccn === null && binds(rule, exporterId) === 'FALSE' && reachIn(situation, rule) !== 'FALSE')
    .map(({ rule: { citation } }) => `A license for this item is asked of the addressees of ${citation}; this exporter is not one of them.`);
}

/** What the text of the law asks for and nobody enforces. */
function onTheText({ codifiedStatus, rules }: Answer): readonly string[] {
  if (codifiedStatus === null) return [];
  const text = rules.filter(({ enforcement }) => enforcement === 'NOT_ENFORCED' || enforcement === 'NOT_YET_BINDING').map(({ citation, enforcement }) => `${citation}, ${enforcement === 'NOT_ENFORCED' ? 'announced as not enforced' : 'to be complied with later'}`);
  return [`By the text of the regulations it is ${codifiedStatus}${text.length === 0 ? '' : ` (${[...new Set(text)].join('; ')})`}.`];
}

function notControlled(on: string, rules: readonly StatusRule[], context: Context): string {
  const { chip, rulebook, situation } = context;
  const listed = rules.filter(({ provision }) => provision.eccn !== null);
  if (listed.length > 0) return `${on} the ${chip.name} meets no paragraph of ${entries(listed)}: ${figures(listed, context)}.`;
  return on.slice(3, 13) < rulebook.modeledFrom
    ? `${on} no modeled rule was in force: the first chip control recorded here is of ${rulebook.modeledFrom}; earlier controls on computers and components (3A001, 4A003 and others) are not modeled.`
    : `${on} no modeled paragraph had to be complied with yet${situation.law.subject === 'CHIP' ? ', and no recorded letter catches it for this exporter and destination' : ''}.`;
}

function reasons(answer: Answer, context: Context): readonly string[] {
  const { situation } = context;
  const certain = context.classifications.filter(({ outcome, rule }) => outcome === 'TRUE' && rule.provision.eccn !== null);
  const open = context.classifications.filter((found) => catches(situation, found) === 'UNKNOWN').map(({ rule }) => rule);
  const told = open.length > 0 ? open : situation.law.rules.filter(({ provision }) => provision.eccn !== null);
  const state = [
    ...(certain.length > 0 ? [`It meets ${certain.map((found) => metBy(found, context)).join(', and ')}.`] : []),
    ...(told.length === 0 || (certain.length > 0 && open.every((rule) => certain.some((found) => found.rule === rule))) ? [] : [`Of ${entries(told)} what is known is: ${figures(told, context)}.`]),
  ];
  const missing = answer.missingFacts.length === 0 ? [] : [`It turns on ${[...new Set(answer.missingFacts.map(({ field }) => factName(field)))].join(', ')}.`];
  const [first, ...more] = answer.unmodelled;
  const unmodelled = first === undefined ? [] : [`${first.reason}${more.length === 0 ? '' : ` (${more.length} more under "unmodelled")`}`];
  return [...state, ...missing, ...unmodelled];
}

function atHome(answer: Answer, context: Context): readonly string[] {
  const { chip, classifications } = context;
  const home = chip.designCountryCode;
  if (home === null || home === undefined || home !== answer.destination || home === 'US' || !classifications.some(({ rule }) => rule.provision.eccn !== null) || answer.status === 'NOT_AN_EXPORT') return [];
  return [`Used in ${countryName(home, context)}, where it was designed, it is not exported; a transfer there of an item subject to the EAR may still need a license, which is not modeled.`];
}

/** What is said of the item's own making belongs to the reasons; what is said of parties stands under `guidance` alone. */
function guidanceBeside({ guidance }: Answer, { rulebook }: Context): readonly string[] {
  const ofParties = new Set(rulebook.guidance.filter(({ designCountryCodes }) => designCountryCodes === null).map(({ regulationId }) => regulationId));
  return guidance.filter(({ regulationId }) => !ofParties.has(regulationId)).map(({ text }) => text);
}

/** `3A090.a.1 of 88 FR 73458: a total processing performance of 4800 or more (here 15832)`. */
function met(context: Context): string {
  return context.classifications.filter(({ outcome, rule }) => outcome === 'TRUE' && rule.provision.eccn !== null).map((found) => metBy(found, context)).join(', and ');
}

function metBy({ rule, paragraph }: Classification, { situation }: Context): string {
  return paragraph === null
    ? `a paragraph of ${rule.provision.eccn ?? rule.provision.title} under ${rule.citation}`
    : `${paragraph.paragraph} of ${rule.citation}: ${sentence(paragraph.criterion, situation.quantities)}`;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function entries(rules: readonly StatusRule[]): string {
  return [...new Set(rules.map(({ provision, citation }) => (provision.eccn === null ? citation : `${provision.eccn} under ${citation}`)))].join(' or ');
}

function figures(rules: readonly StatusRule[], { situation: { quantities } }: Context): string {
  const tests = rules.flatMap(({ paragraphs }) => paragraphs.flatMap(({ criterion }) => testsOf(criterion)));
  const bounds = tests.flatMap(({ threshold }) => (typeof threshold === 'number' ? [threshold] : []));
  const firstOfEach = [...new Map(tests.map((test) => [test.metric, test])).values()];
  return firstOfEach.map((test) => `${metricOf(test.metric).short} ${valueText(test.metric, knownValue(test, quantities), bounds)}`).join(', ');
}

/** `China (CN)`. */
function countryName(code: string, { rulebook }: Context): string {
  if (code === 'US') return 'the United States';
  return `${rulebook.countryNames[code] ?? code} (${code})`;
}

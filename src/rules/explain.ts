import { caveats } from './caveats.ts';
import type { Classification } from './classify.ts';
import { testsOf } from './criterion.ts';
import type { Determination, JudgedChip } from './determination.ts';
import { knownValue, valueText } from './metric-value.ts';
import { metricOf, type MetricName } from './metrics.ts';
import type { Rulebook } from './rulebook.ts';
import { sentence } from './sentence.ts';
import { destinationOn, type StatusRule } from './status-rules.ts';

interface Context {
  readonly chip: JudgedChip;
  readonly rulebook: Rulebook;
  readonly rules: readonly StatusRule[];
  readonly classifications: readonly Classification[];
}

type Answer = Omit<Determination, 'explanation'>;

/** The answer in one to four plain sentences, with its date, rule, paragraph and figures. */
export function explain(answer: Answer, context: Context): string {
  const figures = answer.status === 'NOT_AN_EXPORT' || context.rules.length === 0 ? [] : caveats(context.chip);
  return [...verdict(answer, context), ...figures, ...atHome(answer, context), ...guidanceBeside(answer)].join(' ');
}

function verdict(answer: Answer, context: Context): readonly string[] {
  const { chip, rules } = context;
  const on = `On ${answer.asOf}${answer.beforeRelease ? ` (before its release on ${String(chip.releaseDate)})` : ''}`;
  const [from, to] = [answer.exportedFrom, answer.destination].map((code) => countryName(code, context));
  switch (answer.status) {
    case 'NOT_AN_EXPORT':
      return [`${on} this is no export: ${to} is the exporting country.`, 'Transfers within a country are not modeled.'];
    case 'LICENSE_REQUIRED': {
      const reached = context.classifications.flatMap(({ rule }) => destinationOn(rule, answer.destination, answer.asOf) ?? []);
      const since = reached[0] === undefined ? '' : `, in force for ${to} since ${reached[0].from}`;
      return [`${on} exporting the ${chip.name} from ${from} to ${to} requires a license: it meets ${met(context)}${since}.`, 'License exceptions and the license review policy are not considered here.'];
    }
    case 'NO_LICENSE_REQUIRED':
      return [
        `${on} the ${chip.name} meets ${met(context)}, but that requirement does not reach ${to} on this day.`,
        'End-use and end-user controls (15 CFR part 744) may still require a license; they are not considered here.',
      ];
    case 'NOT_SUBJECT':
      return [`${on} the ${chip.name} is not subject to the EAR: ${answer.subjectToEar.basis}`];
    case 'NOT_CONTROLLED':
      return [notControlled(on, rules, context), 'Other entries (3A991, 4A994) and controls for anti-terrorism (AT) reasons may still apply; end users and end uses are not considered here.'];
    case 'UNDETERMINED':
      // What was not designed in the exporting country is not taken to be exported from there.
      return [
        `${on} it is undetermined whether ${answer.subjectToEar.value === 'TRUE' ? `exporting the ${chip.name} from ${from} to ${to}` : `supplying the ${chip.name} to ${to}`} requires a license under the EAR: ${answer.possibleStatuses.join(' or ')} is possible.`,
        ...reasons(answer, context),
      ];
  }
}

function notControlled(on: string, rules: readonly StatusRule[], context: Context): string {
  const { chip, rulebook } = context;
  if (rules.length > 0) return `${on} the ${chip.name} meets no paragraph of ${entries(rules)}: ${figures(rules, chip)}.`;
  return on.slice(3, 13) < rulebook.modeledFrom
    ? `${on} no modeled rule was in force: the first chip control recorded here is of ${rulebook.modeledFrom}.`
    : `${on} no modeled paragraph was in force yet, and no recorded letter binds this exporter for this destination.`;
}

function reasons(answer: Answer, context: Context): readonly string[] {
  const certain = context.classifications.some(({ outcome }) => outcome === 'TRUE');
  const state = certain
    ? [`It meets ${met(context)}.`]
    : context.rules.length === 0 ? [] : [`Of ${entries(context.rules)} what is known is: ${figures(context.rules, context.chip)}.`];
  const missing = answer.missingFacts.length === 0 ? [] : [`It turns on ${answer.missingFacts.map(({ field }) => factName(field)).join(', ')}.`];
  const [first, ...more] = answer.unmodelled;
  const unmodelled = first === undefined ? [] : [`${first.reason}${more.length === 0 ? '' : ` (${more.length} more under "unmodelled")`}`];
  return [...state, ...missing, ...unmodelled];
}

function atHome(answer: Answer, context: Context): readonly string[] {
  const { chip, classifications } = context;
  const home = chip.designCountryCode;
  if (home === null || home === undefined || home !== answer.destination || classifications.length === 0 || answer.status === 'NOT_AN_EXPORT') return [];
  return [`Used in ${countryName(home, context)}, where it was designed, it is not exported; a transfer there of an item subject to the EAR may still need a license, which is not modeled.`];
}

function guidanceBeside({ guidance }: Answer): readonly string[] {
  return guidance.map(({ text }) => text);
}

/** `3A090.a.1 (a total processing performance of 4800 or more (here 15832)) of 88 FR 73458`. */
function met({ chip, classifications }: Context): string {
  const certain = classifications.filter(({ outcome }) => outcome === 'TRUE');
  return certain
    .map(({ rule, paragraph }) =>
      paragraph === null
        ? `a paragraph of ${rule.provision.eccn} under ${rule.citation}`
        : `${paragraph.paragraph} of ${rule.citation}: ${sentence(paragraph.criterion, chip.quantities)}`,
    )
    .join(', and ');
}

function entries(rules: readonly StatusRule[]): string {
  return [...new Set(rules.map(({ provision, citation }) => `${provision.eccn} under ${citation}`))].join(' or ');
}

function figures(rules: readonly StatusRule[], { quantities }: JudgedChip): string {
  const tests = rules.flatMap(({ paragraphs }) => paragraphs.flatMap(({ criterion }) => testsOf(criterion)));
  const bounds = tests.flatMap(({ threshold }) => (typeof threshold === 'number' ? [threshold] : []));
  const names = new Set<MetricName>(tests.map(({ metric }) => metric));
  return [...names].map((name) => `${shortNames[name]} ${valueText(name, knownValue(name, quantities), bounds)}`).join(', ');
}

const shortNames: Readonly<Record<MetricName, string>> = {
  TPP: 'total processing performance',
  PERFORMANCE_DENSITY: 'performance density',
  AGGREGATE_IO: 'aggregate input/output',
  TOPS_TIMES_BIT_LENGTH: 'TOPS × bit length',
  DATACENTER: 'for data centers',
  MEMORY_BANDWIDTH: 'DRAM bandwidth',
};

const factNames: Readonly<Record<string, string>> = {
  [metricOf('TPP').missingField]: 'its peak dense rates',
  [metricOf('PERFORMANCE_DENSITY').missingField]: 'its die area',
  [metricOf('AGGREGATE_IO').missingField]: 'its whole input/output rate',
  [metricOf('DATACENTER').missingField]: 'whether it is designed or marketed for data centers',
  [metricOf('MEMORY_BANDWIDTH').missingField]: 'its memory bandwidth',
  subjectToEar: 'whether it is subject to the EAR',
  exporter: 'who exports it',
  chip: 'which chip it is',
};

function factName(field: string): string {
  return factNames[field] ?? field;
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** `China (CN)`: the name that the rulebook uses, else the usual English one. */
function countryName(code: string, { rulebook }: Context): string {
  if (code === 'US') return 'the United States';
  const name = rulebook.provisions.flatMap(({ destinations }) => destinations).find((destination) => destination.code === code)?.name;
  return `${name ?? regionNames.of(code) ?? code} (${code})`;
}

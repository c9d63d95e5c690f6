import { parse } from 'yaml';
import { lawFaults } from '../../../src/rules/law-faults.ts';
import { metricNames } from '../../../src/rules/metrics.ts';
import { lawFiles } from './seed-rulebook.ts';

const provision = (changes: string) => `
eccn: "3A090"
provisions:
  - id: example
    regulation: example
    citation: 90 FR 1
    basis: an example
    dates: { effective: 2025-01-10, expires: 2025-08-01 }
    requirement: { citation: 15 CFR 742.6, destinations: [{ country: "CN", name: China, from: 2025-01-10 }] }
    paragraphs:
      - paragraph: "3A090.a"
        eccn: "3A090.a"
        text: example
        citation: 90 FR 1
        criterion: { metric: TPP, operator: GTE, threshold: 4800, unit: TOPS × bits, citation: 90 FR 1 }
${changes}`;

function faultsOf(yaml: string): readonly string[] {
  return lawFaults(parse(yaml)).map(({ path, what, whatToDo }) => `${path.join('.')}: ${what} – ${whatToDo}`);
}

it.each(lawFiles)('finds nothing wrong with seed/law/$name', ({ content }) => {
  expect(lawFaults(content)).toEqual([]);
});

it('finds nothing wrong with the example that the following mistakes are made in', () => {
  expect(faultsOf(provision(''))).toEqual([]);
});

it.each([
  ['a misspelled field', /basis/, 'bassis', ['provisions.0.bassis: "bassis" is not a field here – the fields are id, title, subject, regulation, citation, url, addressees, dates, basis, paragraphs, requirement, reviewPolicies', 'provisions.0: "basis" is missing – add basis']],
  ['an ECCN without quotes', /"3A090"/, '3E001', ['eccn: 30 is not an ECCN – put the ECCN in quotes: YAML read it as a number']],
  ['a day that does not exist', /2025-08-01/, '2025-02-30', ['provisions.0.dates.expires: "2025-02-30" is not a day – write a day that exists as YYYY-MM-DD']],
  ['dates that end before they begin', /2025-08-01/, '2025-01-10', ['provisions.0.dates.expires: expires 2025-01-10 is not after effective 2025-01-10 – intervals are half-open: give the first day on which it no longer holds']],
  ['an unknown metric', /metric: TPP/, 'metric: TPPS', [`provisions.0.paragraphs.0.criterion.metric: "TPPS" is not allowed here – write one of ${metricNames.join(', ')}`]],
  ['another unit', /unit: TOPS × bits/, 'unit: TFLOPS', ['provisions.0.paragraphs.0.criterion.unit: TPP is measured in TOPS × bits, not "TFLOPS" – give the threshold in TOPS × bits']],
  ['a bound of zero', /threshold: 4800/, 'threshold: 0', ['provisions.0.paragraphs.0.criterion.threshold: 0 is not a bound – write a number above zero in TOPS × bits']],
  ['a boolean metric with a bound', /metric: TPP, operator: GTE, threshold: 4800, unit: TOPS × bits/, 'metric: DATACENTER, operator: GTE, threshold: 1', ['provisions.0.paragraphs.0.criterion: DATACENTER is true or false – use operator EQ with threshold true or false']],
  ['a criterion of two forms', /metric: TPP,/, 'allOf: [], metric: TPP,', ['provisions.0.paragraphs.0.criterion: a criterion with several of allOf, anyOf, not and metric – keep exactly one of them']],
  ['a destination of two forms', /\{ country: "CN", name: China,/, '{ country: "CN", everywhere: true,', ['provisions.0.requirement.destinations.0: a destination with several of country, groups and everywhere – keep exactly one of them']],
  ['a destination of no form', /country: "CN", name: China, /, '', ['provisions.0.requirement.destinations.0: a destination with none of country, groups and everywhere – keep exactly one of them']],
  ['a destination without its first day', /, from: 2025-01-10/, '', ['provisions.0.requirement.destinations.0: "from" is missing – add from']],
  ['"everywhere" that is no flag', /country: "CN", name: China/, 'everywhere: false', ['provisions.0.requirement.destinations.0.everywhere: false is not true – write true, or leave the field out']],
  ['products beside another metric', /metric: TPP,/, 'metric: TPP, products: [nvidia-h20-96gb],', ['provisions.0.paragraphs.0.criterion: products and TPP do not go together – NAMED_PRODUCT lists products, and no other metric does']],
  ['named products without a list', /metric: TPP, operator: GTE, threshold: 4800, unit: TOPS × bits/, 'metric: NAMED_PRODUCT, operator: EQ, threshold: true', ['provisions.0.paragraphs.0.criterion: products and NAMED_PRODUCT do not go together – NAMED_PRODUCT lists products, and no other metric does']],
  ['an unconfirmed stretch without its reason', /expires: 2025-08-01/, 'unconfirmed: [{ from: 2025-02-01, regulation: example }]', ['provisions.0.dates.unconfirmed.0: "reason" is missing – add reason']],
  ['a country in words', /"CN"/, 'China', ['provisions.0.requirement.destinations.0.country: "China" is not a country code – write an ISO 3166-1 alpha-2 code in quotes']],
])('reports %s', (_, from, to, faults) => {
  expect(faultsOf(provision('').replace(from, to))).toEqual(faults);
});

it('reports a guard with two kinds of destinations', () => {
  expect(faultsOf('guards: [{ id: x, citation: x, reason: x, destinations: ["CN"], destinationsExcept: ["MO"] }]')).toEqual([
    'guards.0: a guard has either destinations or destinationsExcept – list the destinations it covers, or those it leaves out',
  ]);
});

it('reports a review policy of a kind that the law does not know', () => {
  expect(faultsOf(provision('    reviewPolicies: [{ id: x, policy: LENIENCY, destinations: [{ country: "CN", from: 2025-01-10 }], text: x, citation: x }]'))).toEqual([
    'provisions.0.reviewPolicies.0.policy: "LENIENCY" is not allowed here – write one of PRESUMPTION_OF_DENIAL, POLICY_OF_DENIAL, PRESUMPTION_OF_APPROVAL, CASE_BY_CASE',
  ]);
});

it('reports a license exception without conditions, and a measure with an effect that it does not know', () => {
  expect(faultsOf('exceptions: [{ id: x, code: X, name: x, regulation: x, provisions: [x], destinations: [{ everywhere: true, from: 2025-01-10 }], conditions: [], citation: x }]')).toEqual([
    'exceptions.0.conditions: a list with at least one item is expected – write the items, or leave the field out where it may be left out',
  ]);
  expect(faultsOf('measures: [{ id: x, regulation: x, subject: CHIP, effect: FINE, text: x, citation: x, basis: x, dates: { effective: 2025-01-10 }, criterion: { metric: TPP, operator: GT, threshold: 1, unit: TOPS × bits, citation: x } }]')).toEqual([
    'measures.0.effect: "FINE" is not allowed here – write one of IMPORT_DUTY, INVESTMENT_PROHIBITED, INVESTMENT_NOTIFIABLE, END_USE_LICENSE, ADVANCED_NODE, LICENSE_REQUIRED, CASE_BY_CASE_REVIEW, PRESUMED_3A090_A, PRESUMPTION_OVERCOME, EXCEPTION_AVAILABLE',
  ]);
});

it('reports a file that is no map', () => {
  expect(faultsOf('- 1')).toEqual([': a map is expected – write the fields eccn, title, provisions, exceptions, incorporations, measures, affiliates, guards, foreignMeasures, guidance, earlierLaw']);
});

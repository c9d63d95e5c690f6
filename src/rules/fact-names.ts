import { metricOf } from './metrics.ts';

const factNames: Readonly<Record<string, string>> = {
  [metricOf('TPP').missingField]: 'its peak dense rates',
  tppBitLength: 'the bit length at which TF32 counts',
  [metricOf('PERFORMANCE_DENSITY').missingField]: 'its die area',
  [metricOf('AGGREGATE_IO').missingField]: 'its whole input/output rate',
  [metricOf('DATACENTER').missingField]: 'whether it is designed or marketed for data centers',
  [metricOf('MEMORY_BANDWIDTH').missingField]: 'its memory bandwidth',
  [metricOf('NODE').missingField]: 'its process node',
  subjectToEar: 'whether it is subject to the EAR',
  exporter: 'who exports it',
  chip: 'which chip it is',
  countryGroups: 'the country groups of the destination on that day',
  textOfTheInstrument: 'the text of the instrument, which is not public',
  owners: 'who owns the end user',
  share: 'the share of an owner',
  country: 'where the end user is headquartered',
  headquarters: 'the country groups of the place where the end user is headquartered',
  enforcement: 'whether the instrument bites on that day',
  from: 'the first day of an entry of the list',
  licenseRequirement: 'whether an entry of the list means the item',
  exemption: 'whether the end user is exempt',
  untilDate: 'the last day of the purchase',
  fromDate: 'the first day of the purchase',
  memoryBandwidthDensity: 'its memory bandwidth density',
};

/** A missing fact in words. */
export function factName(field: string): string {
  return factNames[field] ?? field;
}

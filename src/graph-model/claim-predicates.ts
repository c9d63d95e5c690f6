import type { IdPrefix } from '../domain/global-id.ts';
import type { NodeLabel } from './node-kinds.ts';

type Predicates = Readonly<Record<string, readonly string[]>>;

const rates = ['denseFp64', 'denseFp32', 'denseTf32', 'denseFp16', 'denseBf16', 'denseFp8', 'denseInt8', 'denseFp4', 'denseInt4'];
const link = ['interconnectGBps', 'interconnectKind', 'belowAggregateIoGBps'];

/** A derived value has no claim of its own: it rests on the claims of these. A value that is shown under another name than the seed's has its claims under that one. */
const restsOn: Partial<Readonly<Record<NodeLabel, Predicates>>> = {
  Chip: {
    tpp: rates, tppLow: rates, tppHigh: rates, tppInputs: rates,
    performanceDensity: [...rates, 'dieAreaMm2', 'processNode'],
    aggregateIo: link, datacenter: ['marketSegment'], usOrigin: ['designCountryCode', 'vendor'],
  },
  Model: { trainingDate: ['trainingStart', 'publicationDate'], trainingDateBasis: ['trainingStart', 'publicationDate'] },
  TrainingUse: { trainingDate: ['trainingFrom'], trainingDateBasis: ['trainingFrom'], quantity: ['quantityLow', 'quantityHigh'] },
  Organization: { countryCode: ['country'] },
  Regulation: { effectiveFrom: ['effectiveDates'], effectiveUntil: ['effectiveDates', 'rescindedBy'] },
};

/** The predicates of the claims behind a property or field of a record. */
export function claimPredicates(label: NodeLabel, name: string): readonly string[] {
  return restsOn[label]?.[name] ?? [name];
}

/** What the rules read of a record that they judge, by the prefix of its id. */
export const judgedPredicates: Partial<Readonly<Record<IdPrefix, readonly string[]>>> = {
  chip: [...rates, 'dieAreaMm2', 'processNode', 'memoryType', 'memoryBandwidthGBps', ...link, 'marketSegment', 'designCountryCode', 'vendor'],
  model: ['trainingStart', 'publicationDate', 'developers', 'trainingFlop', 'parameters'],
  organization: ['country', 'owners', 'entityListStatus', 'entityListEntries'],
};

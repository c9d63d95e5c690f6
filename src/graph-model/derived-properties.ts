import type { NodeLabel } from './node-kinds.ts';

const rates = ['denseFp64', 'denseFp32', 'denseTf32', 'denseFp16', 'denseBf16', 'denseFp8', 'denseInt8', 'denseFp4', 'denseInt4'];

/** Properties that hold another field's value, or are worked out from fields: they are known once all of these are. Others hold the field of their own name. */
export const derivedProperties: Readonly<Partial<Record<NodeLabel, Readonly<Record<string, readonly string[]>>>>> = {
  Organization: { nameFolded: ['name'], countryCode: ['country'] },
  Person: { nameFolded: ['name'] },
  Topic: { nameFolded: ['name'] },
  Document: { titleFolded: ['title'], ownTitle: ['title'] },
  ControlListEntry: { code: ['heading'], category: ['heading'], productGroup: ['heading'], headingFolded: ['heading'], citation: ['heading'], url: ['heading'] },
  LicenseException: { code: ['title'], titleFolded: ['title'], citation: ['section'], url: ['section'] },
  Country: { nameFolded: ['name'] },
  CountryGroup: { nameFolded: ['name'] },
  ChipFamily: { nameFolded: ['name'] },
  Metric: { nameFolded: ['name'] },
  Cluster: { nameFolded: ['name'], countryCode: ['country'] },
  DataCenter: { nameFolded: ['name'], countryCode: ['country'] },
  Chip: {
    nameFolded: ['name'],
    tpp: rates, tppLow: rates, tppHigh: rates, tppFormat: rates, tppRate: rates, tppBitLength: rates,
    performanceDensity: [...rates, 'dieAreaMm2', 'processNode'], performanceDensityLow: [...rates, 'dieAreaMm2', 'processNode'], performanceDensityHigh: [...rates, 'dieAreaMm2', 'processNode'],
    nodeNm: ['processNode'], nonPlanar: ['processNode'], hasHbm: ['memoryType'], datacenter: ['marketSegment'], usOrigin: ['designCountryCode'],
    memoryAndIoGBpsLow: ['memoryBandwidthGBps', 'interconnectGBps', 'interconnectKind'], memoryAndIoGBpsHigh: ['memoryBandwidthGBps', 'interconnectGBps', 'interconnectKind'],
    aggregateIoGBpsLow: ['interconnectGBps', 'interconnectKind'], aggregateIoGBpsHigh: ['interconnectGBps', 'interconnectKind', 'belowAggregateIoGBps'], aggregateIoBasis: ['interconnectGBps', 'interconnectKind'],
  },
  Model: { nameFolded: ['name'] },
  ChipHolding: { nameFolded: ['name'] },
  SupplyChainStage: { nameFolded: ['name'] },
  SupplyChainInput: { nameFolded: ['name'] },
  SupplyChainShare: { countryCode: ['country'] },
  TrainingUse: { quantityLow: ['quantity'], quantityHigh: ['quantity'], quantityUnit: ['quantity'] },
  Acquisition: { titleFolded: ['title'], quantityLow: ['quantity'], quantityHigh: ['quantity'], quantityUnit: ['quantity'], valueUsdLow: ['valueUsd'], valueUsdHigh: ['valueUsd'] },
  Regulation: { titleFolded: ['title'], effectiveFrom: ['effectiveDates'], effectiveUntil: ['effectiveDates', 'until'] },
};

/** Ends of intervals that are open until one is known, and the field with which the interval began; null: with the record. */
export const endsUnknown: Readonly<Partial<Record<NodeLabel, Readonly<Record<string, string | null>>>>> = {
  Cluster: { operationalUntil: null },
  DataCenterState: { untilDate: null },
  Listing: { until: null },
  Metric: { until: null },
  Regulation: { effectiveUntil: 'effectiveDates' },
};

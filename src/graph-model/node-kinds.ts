import type { IdPrefix } from '../domain/global-id.ts';

/** How a property is stored. Dates are ISO strings: a DateTime costs 13 µs to decode. All numbers are floats: one type to compare and to index. */
export type PropertyType = 'string' | 'number' | 'boolean' | 'date' | 'strings';

export interface NodeKind {
  readonly label: string;
  /** Prefix of the ids of this kind; every node has a unique `id`. */
  readonly prefix: IdPrefix;
  readonly properties: Readonly<Record<string, PropertyType>>;
}

/** Of every record whose values have claims, derived from these: since when it and each of its values was public (`property@day`), and whether one of its values is disputed. */
const provenance = {
  knownFrom: 'date', knownDays: 'strings', disputed: 'boolean',
  /** JSON: [{field, reason, note, sources: [{sourceId, locator}]}], what the record lacks and why. */
  missing: 'string',
} as const;

/** Of every record that `search` finds (see `searched-kinds.ts`). Derived from what it is called, and from what those are called who made or own it. */
const searched = {
  /** The kind and each name with its words, as `search-names.ts` says: what the full-text index reads. And `field | words` of all names of makers or owners. */
  searchNames: 'string', searchBy: 'string',
} as const;

/** Every node kind of the graph with its properties. What is `derived` is computed at seeding from facts, without any date. */
export const nodeKinds = {
  Country: { label: 'Country', prefix: 'country', properties: { ...provenance, ...searched, code: 'string', name: 'string', nameFolded: 'string', countryChartColumns: 'strings', countryChartNotes: 'strings', note: 'string' } },
  CountryGroup: { label: 'CountryGroup', prefix: 'country-group', properties: { ...provenance, ...searched, name: 'string', nameFolded: 'string', description: 'string', observedOn: 'date', note: 'string' } },
  Organization: {
    label: 'Organization', prefix: 'organization',
    properties: { ...provenance, ...searched,
      name: 'string', nameFolded: 'string', nameZhHans: 'string', nameZhHant: 'string', aliases: 'strings', kind: 'string', countryCode: 'string',
      headquartersCity: 'string', founded: 'string', ticker: 'string', wikidataId: 'string', website: 'string', note: 'string',
      entityListStatus: 'string', entityListCheckedOn: 'date', section1260h: 'string',
      /** JSON, as recorded: [{list, entry, …}]. */
      entityListEntries: 'string', otherUsLists: 'string',
    },
  },
  Person: { label: 'Person', prefix: 'person', properties: { ...provenance, ...searched, name: 'string', nameFolded: 'string', nameZhHans: 'string', nameZhHant: 'string', aliases: 'strings', role: 'string', note: 'string' } },
  /** What claims are about and no other kind holds: a technique, a group, a place, an event. */
  Topic: { label: 'Topic', prefix: 'topic', properties: { ...provenance, ...searched, name: 'string', nameFolded: 'string', nameZhHans: 'string', nameZhHant: 'string', aliases: 'strings', kind: 'string', note: 'string' } },
  /** In which claims are made. A `Source` is what a value is cited from; a document's own sources say through what it was read. */
  Document: {
    label: 'Document', prefix: 'document',
    properties: { ...provenance, ...searched, title: 'string', titleFolded: 'string', ownTitle: 'string', titleEn: 'string', language: 'string', kind: 'string', publishedOn: 'string', url: 'string', abstract: 'string', frDocumentNumber: 'string', federalRegisterType: 'string', note: 'string' },
  },
  ChipFamily: { label: 'ChipFamily', prefix: 'chip-family', properties: { ...provenance, ...searched, name: 'string', nameFolded: 'string', aliases: 'strings', note: 'string' } },
  Chip: {
    label: 'Chip', prefix: 'chip',
    properties: { ...provenance, ...searched,
      name: 'string', nameFolded: 'string', aliases: 'strings', releaseStatus: 'string', releaseDate: 'date', marketSegment: 'string', marketedForChina: 'boolean',
      processNode: 'string', foundryAsStated: 'string', dieAreaMm2: 'number', designCountryCode: 'string',
      denseFp64: 'number', denseFp32: 'number', denseTf32: 'number', denseFp16: 'number', denseBf16: 'number', denseFp8: 'number',
      denseInt8: 'number', denseFp4: 'number', denseInt4: 'number', ratesArePartial: 'boolean',
      memoryType: 'string', memoryGB: 'number', memoryBandwidthGBps: 'number', interconnectGBps: 'number', interconnectKind: 'string', tdpW: 'number', belowAggregateIoGBps: 'number', note: 'string',
      estimatedFields: 'strings',
      // derived
      tpp: 'number', tppLow: 'number', tppHigh: 'number', tppFormat: 'string', tppRate: 'number', tppBitLength: 'number',
      performanceDensity: 'number', performanceDensityLow: 'number', performanceDensityHigh: 'number', nodeNm: 'number', nonPlanar: 'boolean', hasHbm: 'boolean',
      memoryAndIoGBpsLow: 'number', memoryAndIoGBpsHigh: 'number',
      datacenter: 'boolean', usOrigin: 'boolean', aggregateIoGBpsLow: 'number', aggregateIoGBpsHigh: 'number', aggregateIoBasis: 'string',
    },
  },
  Model: {
    label: 'Model', prefix: 'model',
    properties: { ...provenance, ...searched,
      name: 'string', nameFolded: 'string', aliases: 'strings', countryCodes: 'strings', publicationDate: 'date', trainingStart: 'date', trainingEnd: 'date', parameters: 'number', activeParameters: 'number',
      trainingFlop: 'number', trainingFlopBasis: 'string', trainingTokens: 'number', openWeights: 'boolean', license: 'string', techniques: 'strings', note: 'string',
      epochModelName: 'string',
      // derived: the day by which the law is judged (training start, else publication) and which of the two it is
      trainingDate: 'date', trainingDateBasis: 'string',
      // derived: why no training use is known, where a source says so
      hardwareMissing: 'string',
    },
  },
  TrainingUse: {
    label: 'TrainingUse', prefix: 'training-use',
    properties: { ...provenance,
      role: 'string', chipAsStated: 'string', quantityLow: 'number', quantityHigh: 'number', quantityUnit: 'string', acceleratorHours: 'number', acceleratorHoursNote: 'string',
      costUsd: 'number', costNote: 'string', trainingFrom: 'date', trainingUntil: 'date', confidence: 'string', note: 'string',
      // derived: of the model, or of the base model when the use is inherited from it
      trainingDate: 'date', trainingDateBasis: 'string',
    },
  },
  Acquisition: {
    label: 'Acquisition', prefix: 'acquisition',
    properties: { ...provenance, ...searched,
      title: 'string', titleFolded: 'string', chipsAsStated: 'strings', acquirersAsStated: 'strings', quantityLow: 'number', quantityHigh: 'number', quantityUnit: 'string', quantityNote: 'string',
      valueUsdLow: 'number', valueUsdHigh: 'number', valueNote: 'string', fromDate: 'date', untilDate: 'date', datePrecision: 'string', route: 'string', routeAsStated: 'string',
      status: 'string', statusAsOf: 'string', location: 'string', description: 'string', confidence: 'string', legal: 'string', penaltyUsd: 'number',
      intermediariesAsStated: 'strings', disputedByAsStated: 'strings', note: 'string',
      /** JSON: [{chip or family, candidates, acquirer, quantity}] where one acquisition mixes several. */
      components: 'string',
    },
  },
  Cluster: {
    label: 'Cluster', prefix: 'cluster',
    properties: { ...provenance, ...searched,
      name: 'string', nameFolded: 'string', aliases: 'strings', status: 'string', certainty: 'string', singleCluster: 'string', sector: 'string', usersAsStated: 'string', countryCode: 'string', location: 'string',
      operationalFrom: 'date', operationalUntil: 'date', chipCount: 'number', h100Equivalents: 'number', peakTops: 'number', peak8BitTops: 'number', peak16BitTops: 'number', peak32BitTops: 'number',
      powerCapacityMW: 'number', reportedPowerCapacityMW: 'number', hardwareCostUsd: 'number', reportedCostUsd: 'number',
      possibleDuplicate: 'boolean', inStandardAnalysis: 'boolean', links: 'strings', vanishedOn: 'date', note: 'string',
    },
  },
  /** The chips of one kind in a cluster. */
  ChipDeployment: { label: 'ChipDeployment', prefix: 'chip-deployment', properties: { ...provenance, chipAsStated: 'string', chipCount: 'number', note: 'string' } },
  DataCenter: {
    label: 'DataCenter', prefix: 'data-center',
    properties: { ...provenance, ...searched,
      name: 'string', nameFolded: 'string', aliases: 'strings', projectsAsStated: 'strings', investorsAsStated: 'strings', countryCode: 'string', location: 'string', latitude: 'number', longitude: 'number',
      h100Equivalents: 'number', powerMW: 'number', capitalCost2025UsdBillions: 'number', vanishedOn: 'date', note: 'string',
    },
  },
  /** What a data center is from one day until the next state. */
  DataCenterState: {
    label: 'DataCenterState', prefix: 'data-center-state',
    properties: { ...provenance,
      fromDate: 'date', untilDate: 'date', expected: 'boolean', constructionStatus: 'string', powerMW: 'number', h100Equivalents: 'number', peak8BitTops: 'number', buildingsOperational: 'number',
      capitalCost2025UsdBillions: 'number', computeCost2025UsdBillions: 'number', constructionCost2025UsdBillions: 'number', vanishedOn: 'date', note: 'string',
    },
  },
  /** An estimate of the chips of one owner in a quarter or up to its end. Low and high are the 5th and the 95th percentile. */
  ChipHolding: {
    label: 'ChipHolding', prefix: 'chip-holding',
    properties: { ...provenance,
      name: 'string', nameFolded: 'string', ownerAsStated: 'string', breakdown: 'string', span: 'string', chipAsStated: 'string', fromDate: 'date', untilDate: 'date',
      chipCount: 'number', chipCountLow: 'number', chipCountHigh: 'number', h100Equivalents: 'number', h100EquivalentsLow: 'number', h100EquivalentsHigh: 'number', powerMW: 'number',
      incomplete: 'boolean', links: 'strings', vanishedOn: 'date', note: 'string',
    },
  },
  /** One of the great steps of making chips. `marketSizeUsd`: where the source gives one plain sum for just this. */
  SupplyChainStage: { label: 'SupplyChainStage', prefix: 'supply-chain-stage', properties: { ...provenance, ...searched, name: 'string', nameFolded: 'string', aliases: 'strings', marketSizeAsStated: 'string', marketSizeUsd: 'number', vanishedOn: 'date', note: 'string' } },
  /** What goes into the making of chips: a tool, a material, a process. */
  SupplyChainInput: {
    label: 'SupplyChainInput', prefix: 'supply-chain-input',
    properties: { ...provenance, ...searched, name: 'string', nameFolded: 'string', aliases: 'strings', kind: 'string', marketSizeAsStated: 'string', marketSizeUsd: 'number', vanishedOn: 'date', note: 'string' },
  },
  /** That somebody provides an input or a stage, with the share of the world's supply where it is stated. */
  SupplyChainShare: {
    label: 'SupplyChainShare', prefix: 'supply-chain-share',
    properties: { ...provenance, providerKind: 'string', providerAsStated: 'string', countryCode: 'string', sharePercent: 'number', negligible: 'boolean', vanishedOn: 'date', note: 'string' },
  },
  Regulation: {
    label: 'Regulation', prefix: 'regulation',
    properties: { ...provenance, ...searched,
      title: 'string', titleFolded: 'string', kind: 'string', issuer: 'string', jurisdiction: 'string', citation: 'string', frDocumentNumber: 'string', docket: 'string', rin: 'string',
      announcedDate: 'date', publishedDate: 'date', statusAsStated: 'string', statusAsOf: 'date', rescindedByAsStated: 'string', summary: 'string', confidence: 'string', note: 'string',
      // derived: first day and open or known end of its effect, half-open
      effectiveFrom: 'date', effectiveUntil: 'date',
      /** JSON: [{date, note, compliance}] in date order. */
      effectiveDates: 'string',
      /** JSON: the scope as recorded. */
      scope: 'string',
      /** JSON: [{from, until}] half-open. */
      suspendedPeriods: 'string',
    },
  },
  /** An entry of the Commerce Control List as its text stood. What is evaluated stands under provisions. */
  ControlListEntry: {
    label: 'ControlListEntry', prefix: 'control-list-entry',
    properties: { ...provenance, ...searched,
      /** The ECCN. */
      code: 'string', category: 'string', productGroup: 'string', heading: 'string', headingFolded: 'string', reasonsForControl: 'strings', countryChartColumns: 'strings',
      /** JSON: [{control, requirement}], [{symbol, eligibility}]. */
      licenseRequirements: 'string', licenseExceptions: 'string',
      textAsOf: 'date', citation: 'string', url: 'string', note: 'string',
    },
  },
  /** `code`: its symbol. */
  LicenseException: { label: 'LicenseException', prefix: 'license-exception', properties: { ...provenance, ...searched, code: 'string', title: 'string', titleFolded: 'string', citation: 'string', textAsOf: 'date', url: 'string', note: 'string' } },
  Provision: { label: 'Provision', prefix: 'provision', properties: { ...searched, paragraph: 'string', eccn: 'string', text: 'string', citation: 'string', from: 'date', until: 'date' } },
  Listing: {
    label: 'Listing', prefix: 'listing',
    properties: { ...provenance, ...searched,
      list: 'string', listedName: 'string', aliases: 'strings', jurisdiction: 'string', citation: 'string', laterCitations: 'string', frDocumentNumber: 'string', publishedDate: 'date',
      from: 'date', until: 'date', licenseRequirement: 'string', reviewPolicy: 'string', footnotes: 'strings', footnote4From: 'date', otherListedUnits: 'strings',
      statusOn: 'date', status: 'string', relevance: 'string', confidence: 'string', note: 'string',
      // of entries that a list brings as a whole: the feed that wrote them
      feed: 'string', seenOn: 'date', countries: 'strings', areas: 'strings', partyType: 'string', entityNumber: 'string', program: 'string', listUrl: 'string',
    },
  },
  ListSearch: { label: 'ListSearch', prefix: 'list-search', properties: { ...provenance, list: 'string', searchedOn: 'date', outcome: 'string', confidence: 'string', note: 'string', namesAsStated: 'strings' } },
  Metric: { label: 'Metric', prefix: 'metric', properties: { ...provenance, ...searched, name: 'string', nameFolded: 'string', formula: 'string', unit: 'string', details: 'strings', from: 'date', until: 'date', note: 'string' } },
  Criterion: {
    label: 'Criterion', prefix: 'criterion',
    /** `logic` is JSON as recorded in the facts; what is evaluated lives in seed/law. */
    properties: { ...provenance, eccn: 'string', outcome: 'string', logic: 'string', destination: 'string', note: 'string', from: 'date', position: 'number' },
  },
  Claim: {
    label: 'Claim', prefix: 'claim',
    properties: {
      knownDays: 'strings',
      /** Of a record's value the predicate is its property; elsewhere `field` names the property that the claim speaks of, where there is one. */
      predicate: 'string', field: 'string', subjectId: 'string', objectId: 'string', kind: 'string', text: 'string', locator: 'string',
      isQuotation: 'boolean', speakerAsStated: 'string', speakerRole: 'string', stance: 'string', eventOn: 'string', validFrom: 'date', validUntil: 'date',
      verdict: 'string', verdictConfidence: 'string', verdictNote: 'string', droppedAttribution: 'string', translationNote: 'string', confusionNote: 'string', probableSpeakerAsStated: 'string',
      // derived: whether it is disputed, since when it was public, and who bears it out once what rests on one source is counted as one
      disputed: 'boolean', firstPublicOn: 'string', origins: 'strings',
      // derived: the ends of MADE_BY, PUBLISHED_BY and MADE_IN, by which claims are found
      speakerId: 'string', outletId: 'string', documentId: 'string',
      valueText: 'string', valueLow: 'number', valueHigh: 'number', valueUnit: 'string', rank: 'string', sourceScope: 'string', check: 'string', estimated: 'boolean',
      confidence: 'string', publishedOn: 'string', knownSince: 'string', recordedFrom: 'date', recordedUntil: 'date', note: 'string',
    },
  },
  /** `knownFrom`: the last day of its month or year of publication, where it has no exact day. */
  Source: { label: 'Source', prefix: 'source', properties: { ...searched, knownFrom: 'date', url: 'string', title: 'string', titleFolded: 'string', publisher: 'string', publishedOn: 'string', versionOn: 'string', retrievedOn: 'string', kind: 'string', check: 'string', via: 'string', note: 'string' } },
  Feed: { label: 'Feed', prefix: 'feed', properties: { name: 'string', publisher: 'string', license: 'string', retrievedOn: 'date', coversUntil: 'date', records: 'number', url: 'string', note: 'string' } },
  /** One folded name (see `foldName`) of records of one kind: what look-up by name or alias reads. `name:chip/a100sxm440gb`. */
  Name: { label: 'Name', prefix: 'name', properties: { kind: 'string', folded: 'string' } },
  /** An id that was given up for that of another record, which is meant by it for ever. `redirect:organization:old-id`. */
  Redirect: { label: 'Redirect', prefix: 'redirect', properties: { from: 'string', to: 'string', reason: 'string' } },
  Dataset: {
    label: 'Dataset', prefix: 'dataset',
    /** One node, `dataset:current`. `counts` and `coverage` are JSON, computed when the graph is built. */
    properties: { version: 'string', loadedAt: 'string', firstPublishedOn: 'date', readOn: 'date', counts: 'string', coverage: 'string' },
  },
} as const satisfies Record<string, NodeKind>;

export type NodeLabel = keyof typeof nodeKinds;

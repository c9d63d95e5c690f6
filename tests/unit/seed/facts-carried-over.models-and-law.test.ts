import { existsSync } from 'node:fs';
import { bare, contains, dayAfter, facts, factsFolder, item, items, list, renamed, same, sameSet, seed, sorted, text, texts, unhandled, upper } from './fact-comparison.ts';
import type { Difference, Item, Value } from './fact-comparison.ts';

/** Holds the seed against the facts, value by value: each is carried as it stands, by a translation named here, or by a line of seed/reviewed. */
describe('the seed carries over the facts about models and law', () => {
  if (!existsSync(factsFolder)) {
    it.skip('is not compared here: ../shared/facts is not beside the project', () => undefined);
    return;
  }
  const byId = (name: string): ReadonlyMap<string, Item> => new Map(seed(name).map((record) => [text(record['id']), record]));
  const reviewed = (name: string): ReadonlyMap<string, Item> => new Map(seed(`reviewed/${name}`).map((entry) => [text(entry['wording']), entry]));
  const models = items(item(facts('models'))['models']);
  const acquisitions = items(item(facts('acquisitions'))['acquisitions']);
  const regulations = items(facts('regulations'));
  const listings = items(facts('entity-listings')).filter((listing) => listing['list'] !== undefined);
  const organizations = new Set(items(item(facts('organizations'))['organizations']).map(({ id }) => text(id)));
  const ends = new Map(seed('reviewed/inclusive-ends').map((entry) => [`${text(entry['record'])}.${text(entry['field'])}.${text(entry['wording'])}`, entry]));
  const sources = byId('sources');

  /** An end is settled by a line of its own, and that line does what it says. */
  function sameEnd(at: string, end: Value, seeded: Value, asWritten: Value = end): readonly Difference[] {
    if (typeof end !== 'string') return same(at, undefined, seeded);
    const entry = ends.get(`${at}.${text(asWritten)}`);
    return same(at, entry?.['reading'] === 'EXCLUSIVE' ? end : dayAfter(end), seeded).concat(same(`inclusive-ends ${at}`, entry?.['until'], seeded));
  }

  const address = (url: Value): string => text(url)
    .replace(/(federalregister\.gov\/documents\/\d{4}\/\d\d\/\d\d\/\d{4}-\d+).*/, '$1')
    .replace(/^(https?:\/\/)(?:www\.)?([^/?#]+)\/?$/, '$1$2');
  function references(seeded: Item): readonly { readonly url: string; readonly check: Value; readonly publishedOn: Value }[] {
    return Object.values(item(seeded['sources'])).flatMap(list).map((reference) => {
      const name = typeof reference === 'string' ? reference.replace(/#.*/s, '') : text(item(reference)['source']);
      const source = sources.get(name);
      const check = (typeof reference === 'string' ? undefined : item(reference)['check']) ?? source?.['check'];
      return { url: address(source?.['url']), check, publishedOn: source?.['publishedOn'] };
    });
  }
  type Wanted = { readonly url: Value; readonly check?: Value; readonly date?: Value };
  const sameSources = (seeded: Item, wanted: readonly Wanted[]): readonly Difference[] => wanted.flatMap(({ url, check, date }) => {
    const found = references(seeded).filter((reference) => reference.url === address(url));
    const dated = found.filter(({ publishedOn }) => date === undefined || date === null || text(publishedOn).startsWith(text(date)));
    return dated.some((reference) => check === undefined || reference.check === check) ? [] : [{ at: `${text(seeded['id'])}.sources`, fact: [url, check, date], seed: found }];
  });

  it('has a record for each fact', () => {
    const counts = Object.fromEntries(['models', 'training-uses', 'acquisitions', 'regulations', 'listings', 'list-searches'].map((name) => [name, seed(name).length]));
    expect(counts).toEqual({ models: 181, 'training-uses': 138, acquisitions: 67, regulations: 60, listings: 61, 'list-searches': 1 });
    const ids = (records: readonly Item[]): readonly Value[] => sorted(records.map(({ id }) => id));
    expect([ids(seed('models')), ids(seed('acquisitions')), ids(seed('regulations'))]).toEqual([ids(models), ids(acquisitions), ids(regulations)]);
    expect(ids(seed('listings'))).toEqual(expect.arrayContaining(listings.map(({ id }) => `entity-list-${text(id)}`)));
  });

  it('has a listing for each organization whose record says that it is on the Entity List, and no further one', () => {
    const listed = seed('organizations').filter(({ entityListStatus }) => entityListStatus === 'LISTED').map(({ id }) => id);
    expect(listed.length).toBeGreaterThan(50);
    const covered = new Set(seed('listings').map(({ organization }) => organization));
    expect(listed.filter((id) => !covered.has(id))).toEqual([]);
    const known = new Set(listings.map(({ id }) => `entity-list-${text(id)}`));
    expect(seed('listings').filter(({ id, organization }) => !known.has(text(id)) && !listed.includes(organization ?? null))).toEqual([]);
  });

  it('has every value of every model', () => {
    const seeded = byId('models');
    const [developers, countries, countryWordings] = [reviewed('developers'), seed('countries'), reviewed('country-wordings')];
    const codeOf = (wording: string): readonly Value[] => (
      countryWordings.has(wording) ? bare(countryWordings.get(wording)?.['means']) : [countries.find(({ name }) => name === wording)?.['id'] ?? `${wording} is not settled`]);
    expect(unhandled(models, `id name developer country releaseDate trainingStart trainingEnd parametersTotal parametersActive trainingFlop trainingFlopBasis trainingTokens
      gpuHours gpuHoursNote trainingCostUsdClaimed costNote hardware lineage openWeights licence techniques sources notes epochModelName`)).toEqual([]);
    expect(models.flatMap((fact) => {
      const record = item(seeded.get(text(fact['id'])));
      const at = text(fact['id']);
      const lineage = item(fact['lineage']);
      const settled = item(developers.get(text(fact['developer'])));
      const kinds = [['baseModel', 'BASE'], ['distilledFrom', 'DISTILLED'], ['derivedFrom', 'DERIVED']] as const;
      return [
        ...renamed(fact, record, {
          name: 'name', releaseDate: 'publicationDate', trainingStart: 'trainingStart', parametersTotal: 'parameters', parametersActive: 'activeParameters', trainingFlop: 'trainingFlop',
          trainingFlopBasis: 'trainingFlopBasis', trainingTokens: 'trainingTokens', openWeights: 'openWeights', licence: 'license', techniques: 'techniques', epochModelName: 'epochModelName',
        }),
        ...sameEnd(`model:${at}.trainingEnd`, fact['trainingEnd'], record['trainingEnd']),
        ...same(`${at}.developers`, bare(settled['means']), record['developers']),
        ...same(`${at}.countryCodes`, text(fact['country']).split('; ').flatMap(codeOf), record['countryCodes']),
        ...same(`${at} country of the developer`, fact['country'], settled['country']),
        ...contains(`${at}.note`, fact['notes'], record['note']),
        ...(list(fact['hardware']).length === 0 ? contains(`${at}.note`, fact['costNote'], record['note']) : []),
        ...same(`${at}.basedOn`, kinds.flatMap(([from, kind]) => list(lineage[from]).map((model) => ({ model, kind }))), record['basedOn']),
        ...sameSources(record, items(fact['sources']).map(({ url, check }) => ({ url, check: upper(check) }))),
      ];
    })).toEqual([]);
  });

  it('keeps the country of a model beside those of its developers, which may differ or be missing', () => {
    const country = (id: string): Value => byId('organizations').get(id)?.['country'];
    expect(['gemini-1.0-ultra', 'bloom-176b', 'gpt-neox-20b'].map((id) => byId('models').get(id)).map((model) => [model?.['countryCodes'], texts(model?.['developers']).map(country)])).toEqual([
      [['US'], ['GB']], [['FR'], [undefined]], [undefined, [undefined]],
    ]);
  });

  it('has every value of every training use', () => {
    const uses = seed('training-uses');
    const settled = seed('reviewed/training-chips');
    const purchases = seed('reviewed/hardware-from');
    const rows = models.flatMap((model) => items(model['hardware']).map((row) => ({ model, row })));
    expect(unhandled(rows.map(({ row }) => row), `chipAsStated role confidence source note chipId chipIdCandidates quantity quantityLow quantityHigh sourceCheck
      inheritedFromBaseModel`)).toEqual([]);
    expect(rows.flatMap(({ model, row }) => {
      const exceptionOf = (use: Item): Item | undefined => settled.find((entry) => entry['use'] === `training-use:${text(use['id'])}`);
      const found = uses.filter((use) => use['model'] === model['id'] && use['role'] === upper(row['role'])
        && (exceptionOf(use)?.['wording'] ?? use['chipAsStated']) === row['chipAsStated']);
      const [use] = found;
      if (use === undefined || found.length > 1) return [{ at: `${text(model['id'])} ${text(row['chipAsStated'])}`, fact: 1, seed: found.length }];
      const at = text(use['id']);
      const exception = exceptionOf(use);
      const entry = exception ?? item(settled.find((one) => one['use'] === undefined && one['wording'] === row['chipAsStated']));
      const means = texts(entry['means']);
      const own = items(model['hardware']).find((one) => one['inheritedFromBaseModel'] === false) === row;
      const [low, high] = row['quantityLow'] === null && row['quantityHigh'] === null ? [row['quantity'], row['quantity']] : [row['quantityLow'], row['quantityHigh']];
      return [
        ...same(`${at}.chip`, exception ? undefined : row['chipId'], use['chip']),
        ...same(`${at} means`, means, use['chip'] !== undefined ? [`chip:${text(use['chip'])}`] : use['family'] !== undefined ? [`chip-family:${text(use['family'])}`] : []),
        ...same(`${at}.candidates`, exception ? bare(entry['candidates']) : row['chipIdCandidates'], use['candidates']),
        ...same(`${at}.chipAsStated`, exception?.['statedAs'] ?? row['chipAsStated'], use['chipAsStated']),
        ...same(`${at}.quantityLow`, low, use['quantityLow']),
        ...same(`${at}.quantityHigh`, high, use['quantityHigh']),
        ...same(`${at}.quantityUnit`, (low ?? high) === null ? undefined : 'devices', use['quantityUnit']),
        ...sameSet(`${at}.acquisitions`, purchases.filter((entry) => texts(entry['uses']).includes(`training-use:${at}`)).flatMap((entry) => bare(entry['means'])), list(use['acquisitions'])),
        ...(row['quantity'] === null || [use['quantityLow'], use['quantityHigh']].includes(row['quantity']) ? [] : [{ at, fact: row['quantity'], seed: use['quantityHigh'] }]),
        ...same(`${at}.confidence`, upper(row['confidence']), use['confidence']),
        ...same(`${at}.note`, row['note'], use['note']),
        ...same(`${at}.inheritedFrom`, row['inheritedFromBaseModel'] === true ? item(model['lineage'])['baseModel'] : undefined, use['inheritedFrom']),
        ...same(`${at}.acceleratorHours`, own ? model['gpuHours'] : undefined, use['acceleratorHours']),
        ...same(`${at}.acceleratorHoursNote`, own ? model['gpuHoursNote'] : undefined, use['acceleratorHoursNote']),
        ...same(`${at}.costUsd`, own ? model['trainingCostUsdClaimed'] : undefined, use['costUsd']),
        ...same(`${at}.costNote`, own ? model['costNote'] : undefined, use['costNote']),
        ...same(`${at}.trainingFrom`, own ? model['trainingStart'] : undefined, use['trainingFrom']),
        ...sameEnd(`training-use:${at}.trainingUntil`, own ? model['trainingEnd'] : undefined, use['trainingUntil']),
        ...sameSources(use, [{ url: row['source'], check: upper(row['sourceCheck']) }]),
      ];
    })).toEqual([]);
  });

  it('has DeepSeek-V3 as its report gives it', () => {
    expect(byId('training-uses').get('deepseek-v3-nvidia-h800-sxm5-pre-training')).toMatchObject({
      chip: 'nvidia-h800-sxm5', quantityLow: 2048, quantityHigh: 2048, acceleratorHours: 2_788_000, costUsd: 5_576_000, confidence: 'STATED_BY_DEVELOPER', acquisitions: ['acq-deepseek-h800'],
      costNote: 'Developer figure at $2 per H800-hour, final run only; research, ablations and hardware excluded. Widely contested as the total cost.',
    });
  });

  it('has every value of every acquisition', () => {
    const seeded = byId('acquisitions');
    const [chips, routes, acquirers] = [reviewed('acquisition-chips'), reviewed('acquisition-routes'), reviewed('acquirers')];
    const others = reviewed('intermediaries');
    const plan = seed('reviewed/acquisition-routes').find((entry) => entry['status'] === 'PLANNED');
    const routeOf = (fact: Item): Value => (upper(fact['status']) === plan?.['status'] ? plan?.['route'] : routes.get(text(fact['route']))?.['route']);
    expect(unhandled(acquisitions, `id title acquirer chip quantity value_usd dates route status status_as_of intermediaries suppliers location description disputed_by
      related_seed_claims confidence sources chip_sku_candidates chip_note legal quantity_note components beneficiaries value_note median penalty_usd alt_estimates`)).toEqual([]);
    const firstDay = (start: Value): Value => (typeof start === 'string' ? `${start}-01` : undefined);
    expect(acquisitions.flatMap((fact) => {
      const record = item(seeded.get(text(fact['id'])));
      const at = text(fact['id']);
      const [dates, quantity, value] = [item(fact['dates']), item(fact['quantity']), item(fact['value_usd'])];
      const parties = (names: Value, table: ReadonlyMap<string, Item>): readonly string[] => texts(names).flatMap((name) => (organizations.has(name) ? [name] : bare(table.get(name)?.['means'])));
      const asStated = (names: Value): readonly string[] => texts(names).filter((name) => !organizations.has(name));
      const means = texts(fact['chip']).map((wording) => item(chips.get(wording)));
      const ofKind = (prefix: string): readonly string[] => means.flatMap((entry) => texts(entry['means']).filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)));
      const exact = ofKind('chip:');
      const possible = [...list(fact['chip_sku_candidates']), ...means.flatMap((entry) => bare(entry['candidates']))];
      const precision = upper(dates['precision']);
      const end = precision === 'YEAR' ? text(dates['end']).slice(0, 4) : dates['end'];
      const component = (part: Item): Item => ({
        ...(part['entity'] === undefined ? {} : { [organizations.has(text(part['entity'])) ? 'acquirer' : 'acquirerAsStated']: part['entity'] }),
        ...Object.fromEntries(texts(chips.get(text(part['chip']))?.['means']).map((id) => [id.startsWith('chip:') ? 'chip' : 'family', id.slice(id.indexOf(':') + 1)])), quantity: part['n'],
      });
      const estimates = [
        ...items(fact['alt_estimates']).map((one) => ({ ...(one['low'] === null ? {} : { low: one['low'] }), ...(one['high'] === null ? {} : { high: one['high'] }), statedBy: one['source'] })),
        ...list(fact['median']).map((median) => ({ low: median, high: median, note: 'median of the range' })),
      ];
      return [
        ...renamed(fact, record, {
          title: 'title', route: 'routeAsStated', status_as_of: 'statusAsOf', suppliers: 'suppliers', location: 'location', description: 'description',
          related_seed_claims: 'relatedClaims', legal: 'legal', quantity_note: 'quantityNote', value_note: 'valueNote', penalty_usd: 'penaltyUsd',
        }),
        ...same(`${at}.acquirers`, parties(fact['acquirer'], acquirers), record['acquirers']),
        ...same(`${at}.acquirersAsStated`, asStated(fact['acquirer']), record['acquirersAsStated']),
        ...same(`${at}.intermediaries`, parties(fact['intermediaries'], others), record['intermediaries']),
        ...same(`${at}.intermediariesAsStated`, asStated(fact['intermediaries']), record['intermediariesAsStated']),
        ...same(`${at}.disputedBy`, parties(fact['disputed_by'], others), record['disputedBy']),
        ...same(`${at}.disputedByAsStated`, asStated(fact['disputed_by']), record['disputedByAsStated']),
        ...sameSet(`${at}.chips`, exact, list(record['chips'])),
        ...sameSet(`${at}.families`, ofKind('chip-family:'), list(record['families'])),
        ...sameSet(`${at}.candidates`, possible.filter((chip) => !exact.includes(text(chip))), list(record['candidates'])),
        ...sameSet(`${at}.chipsAsStated`, texts(fact['chip']).filter((wording) => !bare(chips.get(wording)?.['means']).includes(wording)), list(record['chipsAsStated'])),
        ...(['low', 'high'] as const).flatMap((bound) => [
          ...same(`${at}.quantity.${bound}`, quantity[bound], record[bound === 'low' ? 'quantityLow' : 'quantityHigh']),
          ...same(`${at}.value.${bound}`, value[bound], record[bound === 'low' ? 'valueUsdLow' : 'valueUsdHigh']),
        ]),
        ...same(`${at}.quantityUnit`, quantity['unit'], record['quantityUnit']),
        ...same(`${at}.fromDate`, firstDay(dates['start']), record['fromDate']),
        ...sameEnd(`acquisition:${at}.untilDate`, end, record['untilDate'], dates['end']),
        ...same(`${at}.datePrecision`, precision, record['datePrecision']),
        ...same(`${at}.route`, routeOf(fact), record['route']),
        ...same(`${at}.status`, upper(fact['status']), record['status']),
        ...same(`${at}.confidence`, upper(fact['confidence']), record['confidence']),
        ...same(`${at}.components`, items(fact['components']).map(component), record['components']),
        ...same(`${at}.alternativeEstimates`, estimates, withoutSources(record['alternativeEstimates'])),
        ...texts(fact['beneficiaries']).flatMap((party) => contains(`${at}.note`, `organization ${party}`, record['note'])),
        ...sameSources(record, texts(fact['sources']).map((url) => ({ url }))),
      ];
    })).toEqual([]);
  });

  it('takes the route of a plan for unknown, keeps its words, and names each record that another route is taken from', () => {
    const [plan, ...others] = seed('reviewed/acquisition-routes').filter((entry) => entry['status'] !== undefined);
    const routes = reviewed('acquisition-routes');
    const planned = acquisitions.filter((fact) => fact['status'] === 'planned');
    expect([plan?.['status'], plan?.['route'], others]).toEqual(['PLANNED', 'UNKNOWN', []]);
    expect(sorted(bare(plan?.['acquisitions']))).toEqual(sorted(planned.filter((fact) => routes.get(text(fact['route']))?.['route'] !== 'UNKNOWN').map(({ id }) => id)));
    expect(planned.map((fact) => item(byId('acquisitions').get(text(fact['id'])))).map(({ id, status, route, routeAsStated }) => [id, status, route, routeAsStated])).toEqual([
      ['acq-bytedance-indonesia', 'PLANNED', 'UNKNOWN', 'overseas cloud'],
      ['acq-xinjiang-115k', 'PLANNED', 'UNKNOWN', 'planned, route unstated'],
      ['acq-nyocor-2000', 'PLANNED', 'UNKNOWN', 'planned, route unstated'],
      ['acq-meta-1p3m', 'PLANNED', 'UNKNOWN', 'unrestricted domestic purchase'],
      ['acq-stargate-abilene', 'PLANNED', 'UNKNOWN', 'unrestricted domestic purchase'],
      ['acq-stargate-uae', 'PLANNED', 'UNKNOWN', 'licensed'],
    ]);
  });

  it('has every value of every regulation', () => {
    const seeded = byId('regulations');
    const kinds = reviewed('regulation-kinds');
    const days = seed('reviewed/effective-dates');
    const known = new Set(regulations.map(({ id }) => id));
    expect(unhandled(regulations, `id title type issuer jurisdiction citation frDocNumber docket rin announcedDate publishedDate effectiveDates endDate rescindedBy suspendedPeriods
      status statusAsOf amends supersedes scope criteria summary sources confidence note`)).toEqual([]);
    expect(regulations.flatMap((fact) => {
      const record = item(seeded.get(text(fact['id'])));
      const at = text(fact['id']);
      const ofLetters = days.filter((day) => day['reading'] === 'OF_ANOTHER_INSTRUMENT').map((day) => day['wording']);
      const toComplyBy = days.filter((day) => day['reading'] === 'COMPLIANCE' && bare(day['means']).includes(at)).map((day) => day['date']);
      const ownDays = items(fact['effectiveDates']).filter((day) => !ofLetters.includes(`${text(day['date'])}: ${text(day['note'])}`)).map((day) => ({
        date: text(day['date']),
        ...(toComplyBy.includes(day['date']) ? { compliance: true } : {}),
        ...(day['note'] === undefined ? {} : { note: day['note'] }),
      })).sort((a, b) => (a.date < b.date ? -1 : 1));
      const criteria = items(record['criteria']);
      return [
        ...renamed(fact, record, {
          title: 'title', issuer: 'issuer', jurisdiction: 'jurisdiction', citation: 'citation', frDocNumber: 'frDocumentNumber', docket: 'docket', rin: 'rin',
          announcedDate: 'announcedDate', publishedDate: 'publishedDate', status: 'statusAsStated', statusAsOf: 'statusAsOf', amends: 'amends', supersedes: 'supersedes', summary: 'summary',
        }),
        ...same(`${at}.kind`, kinds.get(text(fact['type']))?.['kind'], record['kind']),
        ...same(`${at}.effectiveDates`, ownDays, record['effectiveDates']),
        ...sameEnd(`regulation:${at}.until`, fact['endDate'], record['until']),
        ...same(`${at}.rescindedBy`, fact['rescindedBy'], record[known.has(fact['rescindedBy']) ? 'rescindedBy' : 'rescindedByAsStated']),
        ...same(`${at}.suspendedPeriods`, list(fact['suspendedPeriods']).length, list(record['suspendedPeriods']).length),
        ...items(fact['suspendedPeriods']).flatMap((period, index) => {
          const one = item(items(record['suspendedPeriods'])[index]);
          return [...renamed(period, { ...one, id: at }, { from: 'from', by: 'by', note: 'note' }), ...sameEnd(`regulation:${at}.suspendedPeriods.until`, period['to'], one['until'])];
        }),
        ...same(`${at}.scope`, Object.keys(item(fact['scope'])).length === 0 ? undefined : fact['scope'], record['scope']),
        ...same(`${at}.criteria`, items(fact['criteria']).map(({ id }) => id), criteria.map(({ id }) => id ?? null)),
        ...items(fact['criteria']).flatMap((criterion, index) => [
          ...renamed(criterion, { ...criteria[index], id: `${at}/${text(criterion['id'])}` }, { eccn: 'eccn', outcome: 'outcome', destination: 'destination', logic: 'logic', appliesFrom: 'from' }),
          ...['note', 'appliesFromNote'].flatMap((note) => contains(`${at}/${text(criterion['id'])}.note`, criterion[note], criteria[index]?.['note'])),
        ]),
        ...same(`${at}.confidence`, upper(fact['confidence']), record['confidence']),
        ...contains(`${at}.note`, fact['note'], record['note']),
        ...sameSources(record, items(fact['sources']).map(({ url, date }) => ({ url, date }))),
      ];
    })).toEqual([]);
  });

  it('has every value of every listing', () => {
    const seeded = byId('listings');
    const units = reviewed('listed-units');
    expect(unhandled(listings, `id organization listedName aliases list jurisdiction citation frDocNumber publishedDate effectiveDate laterCitations footnotes footnote4AddedBy
      licenseRequirement licenseReviewPolicy otherListedUnits statusOn status relevance regulationId sources confidence note`)).toEqual([]);
    expect(listings.flatMap((fact) => {
      const record = item(seeded.get(`entity-list-${text(fact['id'])}`));
      const at = text(record['id']);
      const unit = item(units.get(text(fact['listedName'])));
      return [
        ...renamed(fact, record, {
          listedName: 'listedName', aliases: 'aliases', jurisdiction: 'jurisdiction', citation: 'citation', frDocNumber: 'frDocumentNumber',
          publishedDate: 'publishedDate', effectiveDate: 'from', laterCitations: 'laterCitations', footnote4AddedBy: 'footnote4AddedBy', licenseRequirement: 'licenseRequirement',
          licenseReviewPolicy: 'reviewPolicy', otherListedUnits: 'otherListedUnits', statusOn: 'statusOn', relevance: 'relevance', regulationId: 'imposedBy',
        }),
        ...same(`${at}.list`, 'BIS Entity List', fact['list']).concat(same(`${at}.list`, 'ENTITY_LIST', record['list'])),
        ...same(`${at}.organization`, bare(unit['means'])[0], record['organization']),
        ...same(`${at} organization as recorded`, fact['organization'], unit['organization']),
        ...same(`${at}.footnotes`, list(fact['footnotes']).map(String), record['footnotes']),
        ...same(`${at}.status`, upper(fact['status']), record['status']),
        ...same(`${at}.confidence`, upper(fact['confidence']), record['confidence']),
        ...(fact['footnote4AddedBy'] === null ? [] : same(`${at}.footnote4From`, '2022-10-21', record['footnote4From'])),
        ...contains(`${at}.note`, fact['note'], record['note']),
        ...sameSources(record, items(fact['sources']).map(({ url, date }) => ({ url, date }))),
      ];
    })).toEqual([]);
  });

  it('has the search for parties that are not listed', () => {
    const [search] = items(facts('entity-listings')).filter((listing) => listing['list'] === undefined);
    const record = item(seed('list-searches')[0]);
    const names = reviewed('searched-names');
    expect([
      ...renamed(item(search), record, { organizationsNotFound: 'namesAsStated', statusOn: 'searchedOn', note: 'note' }),
      ...same('confidence', upper(search?.['confidence']), record['confidence']),
      ...same('organizations', texts(search?.['organizationsNotFound']).flatMap((name) => bare(names.get(name)?.['means'])), record['organizations']),
      ...sameSources(record, items(search?.['sources']).map(({ url, date }) => ({ url, date }))),
    ]).toEqual([]);
  });
});

/** Which of an acquisition's sources has another estimate, the facts leave open and the seed says. */
function withoutSources(estimates: Value): Value {
  return Array.isArray(estimates) ? estimates.map((estimate) => Object.fromEntries(Object.entries(estimate as Record<string, Value>).filter(([key]) => key !== 'sources'))) : estimates;
}

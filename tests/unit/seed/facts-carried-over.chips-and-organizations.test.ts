import { existsSync } from 'node:fs';
import { bare, contains, dayAfter, facts, factsFolder, item, items, list, renamed, same, sameSet, seed, sorted, text, texts, unhandled, upper } from './fact-comparison.ts';
import type { Difference, Item, Value } from './fact-comparison.ts';

/** Holds the seed against the facts, value by value: each is carried as it stands, by a translation named here, or by a line of seed/reviewed. */
describe('the seed carries over the facts about chips and organizations', () => {
  it('writes a name in Chinese in the script that its field says', () => {
    const pairs = '云雲讯訊电電国國业業东東华華龙龍务務银銀产產资資联聯团團经經济濟网網报報闻聞线線为為们們这這标標总總术術学學军軍机機图圖';
    const half = (offset: number): readonly string[] => [...pairs].filter((_, index) => index % 2 === offset);
    const [simplified, traditional] = [half(0), half(1)];
    const holding = (field: string, characters: readonly string[]): readonly Value[] => (
      seed('organizations').filter((record) => characters.some((character) => text(record[field]).includes(character))).map(({ id }) => id));
    expect(holding('nameZhHant', simplified)).toEqual([]);
    expect(holding('nameZhHans', traditional)).toEqual([]);
    expect(holding('nameZhHans', simplified).length).toBeGreaterThan(50);
  });

  if (!existsSync(factsFolder)) {
    it.skip('is not compared here: ../shared/facts is not beside the project', () => undefined);
    return;
  }
  const byId = (name: string): ReadonlyMap<string, Item> => new Map(seed(name).map((record) => [text(record['id']), record]));
  const reviewed = (name: string): ReadonlyMap<string, Item> => new Map(seed(`reviewed/${name}`).map((entry) => [text(entry['wording']), entry]));
  const chips = items(item(facts('chips'))['chips']);
  const families = items(item(facts('chip-families'))['families']);
  const organizations = items(item(facts('organizations'))['organizations']);
  const definitions = item(facts('export-control-definitions'));
  const sources = byId('sources');
  const [countries, countryWordings, vendors] = [seed('countries'), reviewed('country-wordings'), seed('reviewed/chip-vendors')];
  const countryCode = (name: Value): Value => (
    bare(item(countryWordings.get(text(name)))['means'])[0] ?? countries.find((country) => country['name'] === name)?.['id']);
  const numbers = (values: Item): Item => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

  const address = (url: Value): string => text(url)
    .replace(/(federalregister\.gov\/documents\/\d{4}\/\d\d\/\d\d\/\d{4}-\d+).*/, '$1')
    .replace(/^(https?:\/\/)(?:www\.)?([^/?#]+)\/?$/, '$1$2');
  const cited = (references: Value): readonly Item[] => list(references).map((reference) => {
    const name = typeof reference === 'string' ? reference.replace(/#.*/s, '') : text(item(reference)['source']);
    const own = typeof reference === 'string' ? undefined : item(reference)['check'];
    const source = item(sources.get(name));
    return { id: name, url: address(source['url']), check: own ?? source['check'], kind: source['kind'], via: source['via'] };
  });
  const fieldOf = (name: string): string => ({
    interconnectBidirectionalGBs: 'interconnectGBps', memoryBandwidthGBs: 'memoryBandwidthGBps', foundry: 'foundries',
  })[name] ?? (/^(?:fp|int)\d+$/.test(name) ? `densePerformance.${name}` : name);

  it('has a record for each fact', () => {
    const ids = (records: readonly Item[]): readonly Value[] => sorted(records.map(({ id }) => id));
    expect([chips.length, families.length, organizations.length]).toEqual([152, 20, 215]);
    expect([ids(seed('chips')), ids(seed('chip-families'))]).toEqual([ids(chips), ids(families)]);
    expect(ids(seed('organizations'))).toEqual(expect.arrayContaining([...ids(organizations)]));
    expect(ids(seed('metrics'))).toEqual(sorted(Object.keys(item(definitions['metrics']))));
  });

  it('settles every organization and person beyond the facts in a reviewed file', () => {
    const settled = ['chip-vendors', 'owners', 'developers', 'acquirers', 'listed-units', 'searched-names', 'intermediaries', 'acquisition-chips', 'claim-entities']
      .flatMap((name) => seed(`reviewed/${name}`)).flatMap((entry) => [...texts(entry['means']), ...texts(entry['sameAs']), ...texts(entry['organization'])]);
    const known = new Set(organizations.map(({ id }) => `organization:${text(id)}`));
    const added = [...seed('organizations').map(({ id }) => `organization:${text(id)}`).filter((id) => !known.has(id)), ...seed('persons').map(({ id }) => `person:${text(id)}`)];
    expect(added.filter((id) => !settled.includes(id))).toEqual([]);
  });

  it('has every value of every chip', () => {
    const seeded = byId('chips');
    const means = (role: string, wording: Value): readonly string[] => bare(vendors.find((entry) => entry['role'] === role && entry['wording'] === wording)?.['means']);
    expect(unhandled(chips, `id name vendor vendorCountry status releaseDate marketSegment marketedForChina variantOf processNode foundry dieAreaMm2 densePerformance memoryType memoryGB
      memoryBandwidthGBs interconnectBidirectionalGBs tdpW estimateFields sources notes tppFromListedPeaks performanceDensityFromListed`)).toEqual([]);
    expect(chips.flatMap((fact) => {
      const record = item(seeded.get(text(fact['id'])));
      const at = text(fact['id']);
      const foundries = means('FOUNDRY', fact['foundry']);
      return [
        ...renamed(fact, record, {
          name: 'name', releaseDate: 'releaseDate', marketedForChina: 'marketedForChina', variantOf: 'variantOf', processNode: 'processNode', dieAreaMm2: 'dieAreaMm2',
          memoryType: 'memoryType', memoryGB: 'memoryGB', memoryBandwidthGBs: 'memoryBandwidthGBps', interconnectBidirectionalGBs: 'interconnectGBps', tdpW: 'tdpW', notes: 'note',
        }),
        ...same(`${at}.vendor`, means('VENDOR', fact['vendor'])[0], record['vendor']),
        ...same(`${at}.designCountryCode`, countryCode(fact['vendorCountry']), record['designCountryCode']),
        ...same(`${at}.releaseStatus`, upper(fact['status']), record['releaseStatus']),
        ...same(`${at}.marketSegment`, upper(fact['marketSegment']), record['marketSegment']),
        ...same(`${at}.foundries`, foundries, record['foundries']),
        ...same(`${at}.foundryAsStated`, foundries.length > 1 ? fact['foundry'] : undefined, record['foundryAsStated']),
        ...same(`${at}.densePerformance`, numbers(item(fact['densePerformance'])), record['densePerformance'] ?? {}),
        ...same(`${at}.estimated`, texts(fact['estimateFields']).map(fieldOf), record['estimated']),
        ...same(`${at}.sources`, items(fact['sources']).map(({ url, check }) => [address(url), text(check).toUpperCase()]), cited(item(record['sources'])['default']).map(({ url, check }) => [url, check])),
      ];
    })).toEqual([]);
  });

  it('says which link a figure belongs to only as reviewed, and where a statement bounds the whole', () => {
    const settled = new Map(seed('reviewed/interconnect-kinds').flatMap((entry) => bare(entry['chips']).map((id) => [id, entry['kind']] as const)));
    expect(seed('chips').flatMap((chip) => same(text(chip['id']), settled.get(text(chip['id'])), chip['interconnectGBps'] === undefined ? undefined : chip['interconnectKind'] ?? 'UNKNOWN'))).toEqual([]);
    const bounded = seed('chips').filter((chip) => chip['belowAggregateIoGBps'] !== undefined);
    expect(bounded.map((chip) => [chip['id'], chip['belowAggregateIoGBps']])).toEqual(
      ['nvidia-a800-pcie-80gb', 'nvidia-a800-sxm4-80gb', 'nvidia-h800-pcie', 'nvidia-h800-sxm5'].map((id) => [id, 600]));
    expect(bounded.filter((chip) => cited(item(chip['sources'])['belowAggregateIoGBps']).length < 2).map(({ id }) => id)).toEqual([]);
  });

  it('keeps the listed derived quantities for comparison', () => {
    const listed = new Map(seed('reviewed/listed-derived-quantities').map((entry) => [text(entry['chip']), entry]));
    expect(chips.flatMap((fact) => ['tppFromListedPeaks', 'performanceDensityFromListed'].flatMap((name) => (
      same(`${text(fact['id'])}.${name}`, fact[name], item(listed.get(`chip:${text(fact['id'])}`))[name]))))).toEqual([]);
  });

  it('has every value of every chip family', () => {
    const seeded = byId('chip-families');
    expect(unhandled(families, 'id name vendor chips')).toEqual([]);
    expect(families.flatMap((fact) => {
      const record = item(seeded.get(text(fact['id'])));
      return [
        ...renamed(fact, record, { name: 'name', chips: 'chips' }),
        ...same(`${text(fact['id'])}.vendor`, bare(vendors.find((entry) => entry['role'] === 'VENDOR' && entry['wording'] === fact['vendor'])?.['means'])[0], record['vendor']),
      ];
    })).toEqual([]);
  });

  it('has every value of every organization', () => {
    const seeded = byId('organizations');
    const [dates, aliases] = [reviewed('founding-dates'), seed('reviewed/organization-aliases')];
    const statuses: Readonly<Record<string, string>> = {
      'listed': 'LISTED', 'not found in CSL snapshot': 'NOT_FOUND', 'affiliate listed only': 'AFFILIATE_LISTED', 'not checked (no listing expected)': 'NOT_CHECKED',
    };
    const recalledFields: Readonly<Record<string, readonly string[]>> = { hq: ['headquartersCity'], names_zh: ['nameZhHans', 'nameZhHant'] };
    const entries = (value: Value): Value => items(value).map((entry) => numbers({
      list: entry['list'], entry: entry['entry'], federalRegister: entry['federal_register'], effectiveDate: entry['effective_date'],
    }));
    expect(unhandled(organizations, `id name name_zh_hans name_zh_hant aliases type country hq_city founded owners ticker wikidata_qid wikidata_qid_status website us_entity_list other_us_lists
      entity_list_entries section_1260h fieldsRecalledNotChecked sources`)).toEqual([]);
    expect(organizations.flatMap((fact): readonly Difference[] => {
      const at = text(fact['id']);
      const record = item(seeded.get(at));
      const status = item(fact['us_entity_list']);
      const section = text(fact['section_1260h']);
      const recalledSection = section.endsWith(' (recalled, not checked)');
      const founded = dates.get(text(fact['founded']));
      const settledAlias = (wording: string): Item | undefined => aliases.find((entry) => entry['organization'] === `organization:${at}` && entry['wording'] === wording);
      const wantedNotes = [
        founded?.['note'], ...texts(fact['aliases']).map((wording) => settledAlias(wording)?.['note']), status['note'] === 'no match' ? undefined : status['note'],
        list(fact['entity_list_entries']).length < Number(status['entries']) ? `${String(status['entries'])} entries match` : undefined,
      ].filter((note) => note !== undefined && note !== null);
      return [
        ...renamed(fact, record, {
          name: 'name', name_zh_hans: 'nameZhHans', name_zh_hant: 'nameZhHant', country: 'country', ticker: 'ticker', wikidata_qid: 'wikidataId', website: 'website',
        }),
        ...sameSet(`${at}.aliases`, [...texts(fact['aliases']).flatMap((wording) => (settledAlias(wording) ? texts(settledAlias(wording)?.['alias']) : [wording])), ...(at === 'meta-fair' ? ['FAIR'] : [])], texts(record['aliases'])),
        ...same(`${at}.kind`, upper(text(fact['type'])), record['kind']),
        ...same(`${at}.headquartersCity`, fact['hq_city'] === 'unknown' ? undefined : fact['hq_city'], record['headquartersCity']),
        ...same(`${at}.founded`, founded?.['value'] ?? fact['founded'], record['founded']),
        ...same(`${at} disputed founding`, founded?.['others'], items(item(record['disputed'])['founded']).map(({ value }) => value)),
        ...same(`${at}.entityListStatus`, statuses[text(status['status'])], record['entityListStatus']),
        ...same(`${at}.entityListCheckedOn`, record['entityListStatus'] === 'NOT_CHECKED' ? undefined : status['as_of'], record['entityListCheckedOn']),
        ...same(`${at}.entityListEntries`, entries(fact['entity_list_entries']), record['entityListEntries']),
        ...same(`${at} first listed`, status['first_date'], items(record['entityListEntries']).map(({ effectiveDate }) => text(effectiveDate)).sort()[0]),
        ...same(`${at}.otherUsLists`, entries(fact['other_us_lists']), record['otherUsLists']),
        ...same(`${at}.section1260h`, section.replace(' (recalled, not checked)', ''), record['section1260h']),
        ...same(`${at} Wikidata item`, fact['wikidata_qid_status'] !== 'not found', record['wikidataId'] !== undefined),
        ...wantedNotes.flatMap((note) => contains(`${at}.note`, note, record['note'])),
        ...sameSet(`${at}.recalled`, [
          ...texts(fact['fieldsRecalledNotChecked']).flatMap((name) => recalledFields[name] ?? [name]).filter((name) => record[name] !== undefined), ...(recalledSection ? ['section1260h'] : []),
        ], texts(record['recalled'])),
        ...same(`${at}.sources`, items(fact['sources']).map((source) => [address(source['url']), source['retrieved'] === true || source['retrieved_via'] === true ? 'SEEN' : 'RECALLED',
          source['note'] === 'official site']), cited(item(record['sources'])['default']).map(({ url, check, kind }) => [url, check, kind === 'OFFICIAL_SITE'])),
        ...items(fact['sources']).filter(({ via }) => via !== undefined).flatMap(({ url }) => (
          same(`${at} read in a copy`, true, cited(item(record['sources'])['default']).some((source) => source['url'] === url && source['via'] !== undefined)))),
        ...items(fact['sources']).filter(({ note }) => note !== undefined && note !== 'official site').flatMap(({ note }) => contains(`${at}.note`, note, record['note'])),
      ];
    })).toEqual([]);
  });

  it('has every owner, with its wording, share and check', () => {
    const seeded = byId('organizations');
    const settled = reviewed('owners');
    expect(sorted([...settled.keys()])).toEqual(sorted(organizations.flatMap((fact) => items(fact['owners']).map(({ name }) => name))));
    expect(organizations.flatMap((fact) => {
      const expected = items(fact['owners']).flatMap((owner) => {
        const means = texts(item(settled.get(text(owner['name'])))['means']);
        const share = owner['percent'] === null ? {} : { share: owner['percent'] };
        const rest = { check: owner['basis'] === 'source read' ? 'SEEN' : 'RECALLED' };
        const joint = means.length > 1;
        return [
          ...means.map((id): Item => ({ owner: id, asStated: owner['name'], ...(joint ? {} : share), ...rest })),
          ...(means.length === 0 || (joint && owner['percent'] !== null) ? [{ asStated: owner['name'], ...share, ...rest } as Item] : []),
        ];
      });
      return same(`${text(fact['id'])}.owners`, expected, item(seeded.get(text(fact['id'])))['owners']);
    })).toEqual([]);
    expect(organizations.flatMap((fact) => items(fact['owners'])).filter((owner) => owner['at_or_above_50'] !== (owner['percent'] === null ? null : Number(owner['percent']) >= 50))).toEqual([]);
  });

  it('has every metric, with its first day and the day after its last', () => {
    const seeded = byId('metrics');
    const metrics = Object.entries(item(definitions['metrics'])).map(([id, metric]): Item => ({ ...item(metric), id }));
    expect(unhandled(metrics, 'id name formula unit details examples appliesFrom appliesTo usedIn')).toEqual([]);
    expect(metrics.flatMap((fact) => {
      const record = item(seeded.get(text(fact['id'])));
      return [
        ...renamed(fact, record, { name: 'name', formula: 'formula', unit: 'unit', details: 'details', appliesFrom: 'from' }),
        ...same(`${text(fact['id'])}.until`, fact['appliesTo'] === undefined ? undefined : dayAfter(text(fact['appliesTo'])), record['until']),
        ...[...texts(fact['examples']), ...texts(fact['usedIn'])].flatMap((words) => contains(`${text(fact['id'])}.note`, words, record['note'])),
      ];
    })).toEqual([]);
  });

  it('has the country groups as on the day they were observed, and the one dated change', () => {
    const seeded = byId('country-groups');
    const groups = item(definitions['countryGroups']);
    const on = (day: string, group: Item): readonly Value[] => items(group['members'])
      .filter(({ from, until }) => (from === undefined || text(from) <= day) && (until === undefined || day < text(until))).map(({ country }) => country);
    expect(unhandled([definitions, groups], 'asOf sources metrics countryGroups hqRule confidence lists macau hongKong history use2023Rule')).toEqual([]);
    expect(Object.entries(item(groups['lists'])).flatMap(([id, members]) => {
      const record = item(seeded.get(id));
      return [
        ...same(`${id}.observedOn`, groups['asOf'], record['observedOn']),
        ...sameSet(`${id}.members`, list(members).map(countryCode), on(text(groups['asOf']), record)),
      ];
    })).toEqual([]);
    const emirates = (day: string): readonly string[] => ['A:5', 'D:3', 'D:4'].filter((id) => on(day, item(seeded.get(id))).includes('AE'));
    expect([emirates('2026-07-09'), emirates('2026-07-10')]).toEqual([['D:3', 'D:4'], ['A:5']]);
    const notes = [...reviewed('export-control-notes').keys()];
    expect([definitions['hqRule'], definitions['confidence'], groups['macau'], groups['hongKong'], groups['use2023Rule'], ...items(groups['history']).map(({ note }) => note)]
      .filter((wording) => !notes.includes(text(wording)))).toEqual([]);
  });

  it('names what the seed came from, as many records as the facts hold', () => {
    const feeds = byId('feeds');
    const counts = ['chips', 'chip-families', 'organizations', 'models', 'acquisitions', 'regulations', 'listings'].map((name) => [item(feeds.get(`curated-${name}`))['records'], name]);
    expect(counts).toEqual([[152, 'chips'], [20, 'chip-families'], [215, 'organizations'], [181, 'models'], [67, 'acquisitions'], [60, 'regulations'], [44, 'listings']]);
    expect([...feeds.values()].filter(({ publisher, license, url }) => publisher !== undefined && (license === undefined || url === undefined)).map(({ id }) => id)).toEqual([]);
  });
});

import { existsSync } from 'node:fs';
import { facts, factsFolder, item, items, list, same, sameSet, seed, sorted, text, texts, unhandled, upper } from './fact-comparison.ts';
import type { Difference, Item, Value } from './fact-comparison.ts';

const article = 'article-2025-01-deepseek-foreign-media';
const claims = seed('claims');
const ofArticle = claims.filter(({ document }) => document === article);
const answers = claims.filter(({ respondsTo }) => respondsTo !== undefined);
const upstream = ['mit-technology-review-2025-01-24-patel-stockpile', 'mit-technology-review-2025-01-24-wang-training'];
const records = (name: string): ReadonlyMap<string, Item> => new Map(seed(name).map((record) => [text(record['id']), record]));
const [claim, document, source, person, organization, topic] = [records('claims'), records('documents'), records('sources'), records('persons'), records('organizations'), records('topics')];
const count = (of: readonly Item[], field: string): Item => Object.fromEntries(sorted(of.map((each) => each[field])).map((value) => [text(value), of.filter((each) => each[field] === value).length]));

/** The bare ids of the sources under a field of provenance, and their locators. */
const references = (written: Value): readonly (readonly [id: string, locator: string])[] => list(written).map((reference) => {
  const [id = '', ...locator] = (typeof reference === 'string' ? reference : text(item(reference)['source'])).split('#');
  return [id, locator.join('#')];
});
const addresses = (written: Value): readonly Value[] => references(written).map(([id]) => source.get(id)?.['url']);

describe('the claims of the seed', () => {
  it('are 104 of the article, 62 that answer them, and the two on which its figures rest', () => {
    expect([ofArticle.length, answers.length]).toEqual([104, 62]);
    expect(claims.map(({ id }) => id).filter((id) => !ofArticle.some((each) => each['id'] === id) && !answers.some((each) => each['id'] === id))).toEqual(upstream);
    expect(count(ofArticle, 'kind')).toEqual({ FACT: 42, FORECAST: 11, OPINION: 36, QUOTE: 15 });
    expect(count(ofArticle, 'verdict')).toEqual({ CONTRADICTED: 5, DISPUTED: 20, SUPPORTED: 72, UNVERIFIABLE: 7 });
  });

  it('of the article stand in its order by their locators, as plain text, and name the place in their source too', () => {
    const locators = ofArticle.map(({ locator }) => text(locator));
    expect([...locators].sort()).toEqual(locators);
    expect(ofArticle.filter(({ locator, sources }) => JSON.stringify(references(item(sources)['default'])) !== JSON.stringify([['yw28777-2025-01-592', locator]])).map(({ id }) => id)).toEqual([]);
  });

  it('of the article have a verdict with its confidence and evidence, each', () => {
    expect(ofArticle.filter(({ verdict, verdictConfidence, evidence }) => verdict === undefined || verdictConfidence === undefined || list(evidence).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('are told in English: a text is in our own words, and the words of the document stand in the locator', () => {
    const han = /\p{Script=Han}/u;
    expect(claims.filter((each) => ['text', 'note', 'translationNote', 'droppedAttribution', 'confusionNote'].some((field) => han.test(text(each[field])))).map(({ id }) => id)).toEqual([]);
    expect(new Set(claims.map((each) => each['text'])).size).toBe(claims.length);
  });

  it('rest on one another only where the facts name who said it first', () => {
    expect(claims.filter(({ restsOn }) => restsOn !== undefined).map(({ id, restsOn }) => [id, restsOn])).toEqual([
      // it cites SemiAnalysis
      ['counter-038', ['counter-036']],
      // attributions that the article dropped
      ['seed-01-05', ['mit-technology-review-2025-01-24-wang-training']],
      ['seed-01-18', ['counter-035', 'mit-technology-review-2025-01-24-patel-stockpile']],
      // renderings of an original that is on record: softened, and mistranslated
      ['seed-02-01', ['counter-043']],
      ['seed-03-24', ['counter-053']],
    ]);
  });

  it('tell how many advanced chips DeepSeek and High-Flyer hold by everybody who says so, none merged', () => {
    const quantities = claims.filter(({ subject, predicate }) => ['organization:deepseek', 'organization:high-flyer'].includes(text(subject)) && /^(?:stockpile|fleet)_quantity$/.test(text(predicate)));
    expect(quantities.map(({ id, subject, object, low, high, unit, speaker, outlet }) => [id, subject, object, low, high, unit, speaker, outlet])).toEqual([
      ['counter-034', 'organization:deepseek', 'chip-family:nvidia-a100', 10000, 10000, 'chips', 'organization:deepseek', undefined],
      ['counter-035', 'organization:deepseek', 'chip-family:nvidia-a100', 10000, undefined, 'chips', 'organization:36kr', '36kr'],
      ['counter-036', 'organization:deepseek', 'chip-family:nvidia-hopper', 50000, 50000, 'chips', 'organization:semianalysis', 'semianalysis'],
      ['counter-037', 'organization:deepseek', 'chip-family:nvidia-h100', 50000, 50000, 'chips', 'person:alexandr-wang', 'cnbc'],
      ['counter-038', 'organization:deepseek', undefined, 60000, 60000, 'chips', 'organization:house-select-committee-ccp', 'house-select-committee-ccp'],
      ['counter-039', 'organization:deepseek', undefined, 10000, 60000, 'chips', 'person:lennart-heim', 'rand'],
      [upstream[0], 'organization:high-flyer', 'chip-family:nvidia-a100', 50000, undefined, 'chips', 'person:dylan-patel', 'mit-technology-review'],
      ['seed-01-18', 'organization:deepseek', 'chip-family:nvidia-a100', 10000, 50000, 'chips', undefined, 'mit-technology-review'],
    ]);
  });

  it('keep speaker and outlet apart: whoever the article quotes through an outlet has a record with a Chinese name where it gives one', () => {
    const quoted = ofArticle.filter(({ speaker }) => speaker !== undefined);
    expect(quoted.filter(({ outlet }) => outlet === undefined).map(({ id }) => id)).toEqual([]);
    expect(sorted(quoted.flatMap(({ id, speaker, speakerAsStated }) => (speakerAsStated === undefined ? [] : same(text(id), speakerAsStated, item(person.get(text(speaker).slice('person:'.length)))['nameZhHant']))))).toEqual([]);
  });

  if (!existsSync(factsFolder)) {
    it.skip('are not compared here: ../shared/facts is not beside the project', () => undefined);
    return;
  }
  const [told, answered] = [item(facts('seed-claims')), item(facts('counter-claims'))];
  const [toldClaims, answeredClaims] = [items(told['claims']), items(answered['claims'])];
  const reviewed = (role: string): ReadonlyMap<string, Item> => new Map(seed('reviewed/claim-entities').filter((entry) => entry['role'] === role).map((entry) => [text(entry['wording']), entry]));
  const [entities, speakers, outlets, units] = [reviewed('ENTITY'), reviewed('SPEAKER'), reviewed('OUTLET'), reviewed('UNIT')];
  const ofOneClaim = (role: string): ReadonlyMap<string, Item> => new Map(seed('reviewed/claim-entities').filter((entry) => entry['role'] === role).map((entry) => [text(entry['claim']).slice('claim:'.length), entry]));
  const [subjects, objects] = [ofOneClaim('SUBJECT'), ofOneClaim('OBJECT')];

  /** The seed is spelled as Americans spell. */
  const spellings: Readonly<Record<string, string>> = {
    characterisation: 'characterization', judgement: 'judgment', Judgement: 'Judgment', catalysed: 'catalyzed', optimisation: 'optimization', favours: 'favors', criticised: 'criticized',
    centre: 'center', centres: 'centers', maths: 'math', encyclopaedia: 'encyclopedia', summarised: 'summarized', 'over-reaction': 'overreaction',
  };
  const american = (written: Value): Value => (typeof written === 'string' ? written.replace(/\b[\w-]+\b/g, (word) => spellings[word] ?? word) : written);
  const entity = (wording: Value): Value => texts(item(entities.get(text(wording)))['means'])[0] ?? (organization.has(text(wording)) ? `organization:${text(wording)}` : undefined);
  const nameOf = (id: Value): Value => {
    const [prefix = '', local = ''] = text(id).split(':');
    return item((prefix === 'person' ? person : organization).get(local))['name'];
  };

  /** Value, range, unit and objects. A founding date is a text, as the record's own is; a quantity of chips names the chip as its object. */
  function content(fact: Item, record: Item): readonly Difference[] {
    const at = text(fact['id']);
    const object = item(fact['object']);
    const unit = units.get(text(object['unit']));
    const date = record['field'] === 'founded';
    const named = [
      ...texts(item(objects.get(at))['means']), ...texts(unit?.['means']), ...[object['entity'], ...list(object['entities'])].filter((each) => each !== undefined).map(entity),
      ...(object['country'] === undefined ? [] : [`country:${text(object['country'])}`]),
    ];
    return [
      ...same(`${at}.value`, american(date ? String(object['value'] as number) : object['value']), record['value']),
      ...same(`${at}.low`, date ? undefined : object['low'], record['low']),
      ...same(`${at}.high`, date ? undefined : object['high'], record['high']),
      ...same(`${at}.unit`, date ? undefined : unit?.['unit'] ?? american(object['unit']), record['unit']),
      ...sameSet(`${at} objects`, named, [...texts(record['object']), ...texts(record['furtherObjects'])]),
      ...same(`${at}.field`, /^(?:founded_|incorporated$|spun_off$)/.test(text(fact['predicate'])) ? 'founded' : undefined, record['field']),
    ];
  }

  /** The year and the day of which the facts speak, half-open. */
  const periods: Readonly<Record<string, readonly string[]>> = { 2025: ['2025-01-01', '2026-01-01'], '2025-12-31': ['2025-12-31', '2026-01-01'] };

  const common = (fact: Item, record: Item): readonly Difference[] => {
    const at = text(fact['id']);
    const settled = item(subjects.get(at));
    return [
      ...same(`${at}.kind`, upper(fact['kind']), record['kind']),
      ...same(`${at}.subject`, texts(settled['means'])[0] ?? entity(fact['subject']), record['subject']),
      ...same(`${at}.predicate`, settled['predicate'] ?? fact['predicate'], record['predicate']),
      ...same(`${at}.speakerRole`, american(item(fact['speaker'])['role']), record['speakerRole']),
      ...content(fact, record),
    ];
  };
  const urls = (fact: Item, sources: Value): readonly Value[] => {
    expect(items(fact['sources']).filter(({ ref, url }) => item(item(sources)[text(ref)])['url'] !== url)).toEqual([]);
    return items(fact['sources']).map(({ url }) => url);
  };

  it('carry every claim of the article with its kind, subject, value, speaker, outlet, verdict and evidence', () => {
    expect(unhandled(toldClaims, `id direct_quotation_in_article subject predicate object outlet speaker kind paraphrase_en locator verdict verdict_confidence verdict_note sources event_date
      entity_confusion translation_issue dropped_attribution possible_misattribution`)).toEqual([]);
    expect(unhandled(toldClaims.map(({ object }) => item(object)), 'entity entities value low high unit country period as_of comparator')).toEqual([]);
    expect(ofArticle.map(({ id }) => id)).toEqual(toldClaims.map(({ id }) => id));
    expect(toldClaims.flatMap((fact): readonly Difference[] => {
      const at = text(fact['id']);
      const record = item(claim.get(at));
      const [, section, number] = at.split('-');
      const speaker = item(fact['speaker']);
      const object = item(fact['object']);
      const probable = item(fact['possible_misattribution'])['probable'];
      return [
        ...common(fact, record),
        ...same(`${at}.locator`, `${section}.${number} · ${text(item(fact['locator'])['key_phrase_zh'])}`, record['locator']),
        ...same(`${at}.isQuotation`, fact['direct_quotation_in_article'], record['isQuotation']),
        ...same(`${at} speaker's name`, speaker['name_en'], nameOf(record['speaker'])),
        ...same(`${at}.speakerAsStated`, speaker['name_zh'] === speaker['name_en'] ? undefined : speaker['name_zh'], record['speakerAsStated']),
        ...same(`${at}.outlet`, texts(item(outlets.get(text(fact['outlet'])))['means'])[0], record['outlet'] === undefined ? undefined : `organization:${text(record['outlet'])}`),
        ...same(`${at}.verdict`, upper(fact['verdict']), record['verdict']),
        ...same(`${at}.verdictConfidence`, upper(fact['verdict_confidence']), record['verdictConfidence']),
        ...same(`${at}.verdictNote`, american(fact['verdict_note']), record['verdictNote']),
        ...same(`${at}.evidence`, urls(fact, told['sources']), addresses(record['evidence'])),
        ...same(`${at}.eventOn`, fact['event_date'], record['eventOn']),
        ...same(`${at} valid time`, periods[text(object['period'] ?? object['as_of'])], [record['validFrom'], record['validUntil']].filter((day) => day !== undefined)),
        ...same(`${at} is a lower bound`, object['comparator'] !== undefined, text(record['note']).includes('lower bound')),
        ...same(`${at}.droppedAttribution`, fact['dropped_attribution'], record['droppedAttribution']),
        ...same(`${at}.translationNote`, american(fact['translation_issue']), record['translationNote']),
        ...same(`${at}.means`, text(item(fact['entity_confusion'])['intended']).split(' / ').filter((each) => each !== '').map(entity), record['means']),
        ...same(`${at} confusion is explained`, fact['entity_confusion'] !== undefined, record['confusionNote'] !== undefined),
        ...same(`${at}.probableSpeakerAsStated`, probable, record['probableSpeakerAsStated']),
        ...same(`${at}.probableSpeaker`, texts(item(speakers.get(text(probable)))['means'])[0], record['probableSpeaker']),
      ];
    })).toEqual([]);
  });

  it('carry every claim that answers one, with its stance, what it answers, its value, speaker, day, confidence and sources', () => {
    expect(unhandled(answeredClaims, 'id about stance subject predicate object outlet speaker kind paraphrase_en claim_date confidence note seed_verdict locator sources')).toEqual([]);
    expect(answers.map(({ id }) => id)).toEqual(answeredClaims.map(({ id }) => id));
    expect(answeredClaims.flatMap((fact): readonly Difference[] => {
      const at = text(fact['id']);
      const record = item(claim.get(at));
      const name = text(item(fact['speaker'])['name_en']);
      const speaking = texts(item(speakers.get(name))['means']);
      const means = speakers.has(name) ? speaking : texts([...organization.keys()].map((id) => `organization:${id}`).concat([...person.keys()].map((id) => `person:${id}`)).filter((id) => nameOf(id) === name));
      const isDay = /^\d{4}(?:-\d\d){0,2}$/.test(text(fact['claim_date']));
      return [
        ...common(fact, record),
        ...same(`${at}.respondsTo`, fact['about'], record['respondsTo']),
        ...same(`${at}.stance`, { 're-attributes': 'REATTRIBUTES', superseding: 'SUPERSEDES' }[text(fact['stance'])] ?? upper(fact['stance']), record['stance']),
        ...same(`${at} speakers`, means, [...texts(record['speaker']), ...texts(record['furtherSpeakers'])]),
        ...same(`${at} speaker's name`, american(name), record['speakerAsStated'] ?? nameOf(record['speaker'])),
        ...same(`${at}.outlet`, document.get(text(record['document']))?.['outlet'], record['outlet']),
        ...same(`${at}.publishedOn`, isDay ? fact['claim_date'] : undefined, record['publishedOn']),
        ...(isDay ? [] : same(`${at} date is in the note`, true, text(record['note']).includes(`"${text(fact['claim_date'])}"`))),
        ...same(`${at}.confidence`, upper(fact['confidence']), record['confidence']),
        ...same(`${at} note`, true, text(record['note']).toLowerCase().includes(text(fact['note']).toLowerCase().replace('; store both.', ''))),
        ...same(`${at}.sources`, urls(fact, answered['sources']), addresses(item(record['sources'])['default'])),
        ...same(`${at} verdict of what it answers`, upper(fact['seed_verdict']), item(claim.get(text(fact['about'])))['verdict']),
        ...same(`${at} place that it answers`, item(fact['locator'])['key_phrase_zh'], text(item(claim.get(text(fact['about'])))['locator']).split(' · ')[1]),
      ];
    })).toEqual([]);
  });

  it('have every source of both records, once, with its address, publisher, day and note, SEEN if it was retrieved', () => {
    const all = [...Object.entries(item(told['sources'])), ...Object.entries(item(answered['sources']))].filter(([name]) => name !== 'SEED').map(([, each]) => item(each));
    // An older record keeps the title that it had, and a day that is less exact or that another record gives.
    const titledBefore = ['https://github.com/s-w-kelly/chip-export-controls', 'https://www.yanggelawyer.com/newsinfo/8056378.html'];
    expect([Object.keys(item(told['sources'])).length, Object.keys(item(answered['sources'])).length]).toEqual([55, 49]);
    expect(unhandled(all, 'url title publisher date type retrieved note')).toEqual([]);
    expect(all.flatMap((fact): readonly Difference[] => {
      const at = text(fact['url']);
      const found = seed('sources').filter(({ url }) => url === at);
      const record = item(found[0]);
      return [
        ...same(`${at} records`, 1, found.length),
        ...(titledBefore.includes(at) ? [] : [...same(`${at} title`, american(fact['title']), record['title']), ...same(`${at} publisher`, fact['publisher'], record['publisher'])]),
        ...same(`${at} day`, true, fact['date'] === undefined || record['publishedOn'] === undefined || text(fact['date']).startsWith(text(record['publishedOn']))),
        ...same(`${at} check`, fact['retrieved'] === true ? 'SEEN' : 'RECALLED', record['check']),
        ...same(`${at} note`, true, text(record['note']).toLowerCase().includes(text(fact['note']).toLowerCase())),
      ];
    })).toEqual([]);
  });

  it('have a record for every entity and person of the article, with the Chinese name that it writes', () => {
    const listed = [...items(told['entities']), ...items(told['implied_entities'])];
    expect(listed.length).toBe(69);
    expect(listed.flatMap((fact): readonly Difference[] => {
      const id = entity(fact['id']);
      const [prefix = '', local = ''] = text(id).split(':');
      const record = { topic, person, organization }[prefix]?.get(local);
      const written = text(fact['name_zh_as_written'] ?? fact['name_zh']).replace(/(?<=[a-z])公司$|^.* \/ |[《》]/g, '');
      const names = [record?.['name'], record?.['nameZhHant'], ...list(record?.['aliases'])];
      return [
        ...same(`${text(fact['id'])} is settled`, true, id !== undefined),
        // Chip families, models and countries have no fields for a name in Chinese; the one of the family stands among its aliases.
        ...(record === undefined || !/\p{Script=Han}/u.test(written) ? [] : same(`${text(fact['id'])} name`, true, names.includes(written))),
      ];
    })).toEqual([]);
    expect(records('chip-families').get('nvidia-a100')?.['aliases']).toEqual(expect.arrayContaining(['英偉達A100']));
    expect([...person.values(), ...topic.values()].filter((each) => (each['nameZhHans'] === undefined) !== (each['nameZhHant'] === undefined)).map(({ id }) => id)).toEqual([]);
  });

  it('settle no wording that the facts do not have', () => {
    const wordings = new Set<Value>([
      ...[...items(told['entities']), ...items(told['implied_entities'])].map(({ id }) => id),
      ...[...toldClaims, ...answeredClaims].flatMap((fact) => {
        const object = item(fact['object']);
        return [fact['subject'], object['entity'], ...list(object['entities']), object['unit'], american(object['value']), fact['outlet'], item(fact['speaker'])['name_en'], fact['dropped_attribution'],
          item(fact['possible_misattribution'])['probable'], `${text(fact['subject'])}, ${text(fact['predicate'])}`];
      }),
      ...Object.values(item(told['sources'])).map((each) => item(each)['publisher']),
    ]);
    expect(seed('reviewed/claim-entities').map(({ wording }) => wording).filter((wording) => !wordings.has(wording))).toEqual([]);
  });
});

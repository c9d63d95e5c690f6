import { globalId, type GlobalId } from '../domain/global-id.ts';
import { invariant } from '../domain/invariant.ts';
import { OPEN_END } from '../domain/iso-date.ts';
import type { Criterion } from './criterion.ts';
import { membershipOver, type Geography } from './geography.ts';
import type {
  AffiliateEntry, DatesEntry, DestinationEntry, ExceptionEntry, ForeignMeasureEntry, GuardEntry, GuidanceEntry, IncorporationEntry, LawFile, MeasureEntry, PeriodEntry, ProvisionEntry, ReviewPolicyEntry,
} from './law-file.ts';
import {
  OPEN_START, type AffiliateControl, type Destination, type ForeignMeasure, type Guard, type Guidance, type Incorporation, type LicenseException, type Measure, type Period, type Provision,
  type ProvisionDates, type ReviewPolicy, type Rulebook,
} from './rulebook.ts';

/** Joins the files of seed/law, each found free of faults by `lawFaults`, into the one frozen rulebook. Provisions go by effective date, then id. */
export function assembleRulebook(files: readonly LawFile[], geography: Geography): Rulebook {
  const provisions = files
    .flatMap((file) => (file.provisions ?? []).map((entry) => provisionOf(entry, file, geography)))
    .sort((a, b) => compareText(a.dates.effective, b.dates.effective) || compareText(a.id, b.id));
  const guards = files.flatMap((file) => (file.guards ?? []).map(guardOf));
  const firstDays = [...provisions.map(({ dates }) => dates.effective), ...guards.map(({ from }) => from)].filter((day) => day !== OPEN_START);
  invariant(firstDays.length > 0, 'a rulebook needs at least one provision or guard with a first day');
  return deepFreeze({
    provisions,
    exceptions: files.flatMap((file) => (file.exceptions ?? []).map((entry) => exceptionOf(entry, geography))),
    incorporations: files.flatMap((file) => (file.incorporations ?? []).map(incorporationOf)),
    measures: files.flatMap((file) => (file.measures ?? []).map(measureOf)),
    affiliates: files.flatMap((file) => (file.affiliates ?? []).map(affiliateOf)),
    guards,
    foreignMeasures: files.flatMap((file) => (file.foreignMeasures ?? []).map(foreignMeasureOf)),
    guidance: files.flatMap((file) => (file.guidance ?? []).map(guidanceOf)),
    earlierLaw: files.flatMap(({ earlierLaw = [] }) => earlierLaw),
    countryNames: Object.fromEntries(geography.countries.map(({ code, name }) => [code, name])),
    modeledFrom: firstDays.sort()[0] as string,
  });
}

function provisionOf(entry: ProvisionEntry, { eccn, title }: LawFile, geography: Geography): Provision {
  const { requirement } = entry;
  const regulationId = globalId('regulation', entry.regulation);
  const place = { regulationId, citation: requirement.citation };
  const { headquarters } = requirement;
  return {
    id: entry.id,
    eccn: eccn ?? null,
    title: entry.title ?? title ?? entry.id,
    subject: entry.subject ?? 'CHIP',
    regulationId,
    citation: entry.citation,
    url: entry.url ?? null,
    dates: datesOf(entry.dates),
    addresseeIds: entry.addressees?.map((addressee) => globalId('organization', addressee)) ?? null,
    paragraphs: entry.paragraphs.map(({ criterion, eccn: classified, reported, ...paragraph }) => ({ ...paragraph, eccn: classified ?? null, reported: reported ?? false, criterion: criterionOf(criterion) })),
    requirementCitation: requirement.citation,
    destinations: destinationsOf(requirement.destinations, place, geography),
    headquarters: headquarters === undefined ? null : { places: destinationsOf(headquarters.places, { regulationId, citation: headquarters.citation }, geography), exceptAt: headquarters.exceptAt ?? [], citation: headquarters.citation, ...periodOf(headquarters) },
    reviewPolicies: (entry.reviewPolicies ?? []).map((policy) => reviewPolicyOf(policy, regulationId, geography)),
    basis: entry.basis,
  };
}

function datesOf(dates: DatesEntry): ProvisionDates {
  return {
    announced: dates.announced ?? null,
    published: dates.published ?? null,
    effective: dates.effective,
    compliance: dates.compliance ?? null,
    stayed: (dates.stayed ?? []).map(periodOf),
    notEnforced: (dates.notEnforced ?? []).map(periodOf),
    unconfirmed: (dates.unconfirmed ?? []).map(({ regulation, reason, ...period }) => ({ regulationId: globalId('regulation', regulation), reason, ...periodOf(period) })),
    expires: dates.expires ?? null,
  };
}

/** Groups become their members, stretch by stretch; a country that is listed by itself is taken from that line alone. */
function destinationsOf(entries: readonly DestinationEntry[], place: { readonly regulationId: GlobalId; readonly citation: string }, geography: Geography): readonly Destination[] {
  const listed = new Set(entries.flatMap(({ country }) => country ?? []));
  return entries.flatMap((entry): readonly Destination[] => {
    const { country, name, groups, except = [], exceptCountries = [], doubt, regulation, citation, exempt = [] } = entry;
    const period = periodOf(entry);
    const regulationId = regulation === undefined ? place.regulationId : globalId('regulation', regulation);
    const shared = {
      regulationId,
      citation: citation ?? place.citation,
      exempt: exempt.map(({ organization, headquarters, doubt: open, citation: cited, ...days }) => ({
        organizationId: organization === undefined ? null : globalId('organization', organization), headquarters: headquarters ?? null, doubt: open ?? null, regulationId, citation: cited, ...periodOf(days),
      })),
    };
    if (country !== undefined) return [{ code: country, name: name ?? nameOf(country, geography), doubt: doubt ?? null, sinceKnown: true, ...shared, ...period }];
    if (groups === undefined) return [{ code: '*', name: 'any destination', doubt: doubt ?? null, sinceKnown: true, ...shared, ...period }];
    return geography.countries.filter(({ code }) => !listed.has(code) && !exceptCountries.includes(code)).flatMap(({ code, name: own }) => membershipOver(geography, code, groups, except).flatMap((stretch, index, stretches): readonly Destination[] => {
      const [from, until] = [stretch.from > period.from ? stretch.from : period.from, stretch.until < period.until ? stretch.until : period.until];
      if (stretch.outcome === 'FALSE' || from >= until) return [];
      const uncertain = `Whether ${own} was in ${inWords(groups)}${except.length === 0 ? '' : ` and in none of ${inWords(except)}`} on this day is not sourced.`;
      const sinceKnown = from === period.from || stretches[index - 1]?.outcome !== 'UNKNOWN';
      return [{ code, name: own, doubt: stretch.outcome === 'TRUE' ? null : uncertain, sinceKnown, ...shared, from, until }];
    }));
  });
}

function nameOf(code: string, { countries }: Geography): string {
  return countries.find((country) => country.code === code)?.name ?? code;
}

function inWords(groups: readonly string[]): string {
  return groups.length === 1 ? `Country Group ${groups[0] as string}` : `Country Groups ${groups.slice(0, -1).join(', ')} or ${groups.at(-1) as string}`;
}

/** Products of a letter are written bare, as ids are everywhere in the seed. */
function criterionOf(criterion: Criterion): Criterion {
  if ('allOf' in criterion) return { allOf: criterion.allOf.map(criterionOf) };
  if ('anyOf' in criterion) return { anyOf: criterion.anyOf.map(criterionOf) };
  if ('not' in criterion) return { not: criterionOf(criterion.not) };
  return criterion.products === undefined ? criterion : { ...criterion, products: criterion.products.map((product) => globalId('chip', product)) };
}

function optionalCriterion(criterion: Criterion | undefined): Criterion | null {
  return criterion === undefined ? null : criterionOf(criterion);
}

function reviewPolicyOf(entry: ReviewPolicyEntry, regulationId: GlobalId, geography: Geography): ReviewPolicy {
  const own = entry.regulation === undefined ? regulationId : globalId('regulation', entry.regulation);
  return {
    id: entry.id,
    policy: entry.policy,
    regulationId: own,
    destinations: destinationsOf(entry.destinations ?? [], { regulationId: own, citation: entry.citation }, geography),
    headquarters: entry.headquarters ?? null,
    eccns: entry.eccns ?? null,
    criterion: optionalCriterion(entry.criterion),
    exportedFrom: entry.exportedFrom ?? null,
    conditions: (entry.conditions ?? []).map(({ text, citation, criterion }) => ({ text, citation, criterion: optionalCriterion(criterion) })),
    exceptionTo: entry.exceptionTo ?? null,
    text: entry.text,
    citation: entry.citation,
    ...periodOf(entry),
  };
}

function exceptionOf(entry: ExceptionEntry, geography: Geography): LicenseException {
  const regulationId = globalId('regulation', entry.regulation);
  return {
    id: entry.id,
    code: entry.code,
    name: entry.name,
    regulationId,
    provisionIds: entry.provisions,
    eccns: entry.eccns ?? null,
    criterion: optionalCriterion(entry.criterion),
    destinations: destinationsOf(entry.destinations, { regulationId, citation: entry.citation }, geography),
    headquarters: entry.headquarters ?? false,
    conditions: entry.conditions,
    excludes: entry.excludes ?? [],
    citation: entry.citation,
    ...periodOf(entry),
  };
}

function incorporationOf({ id, regulation, citation, entries, ...period }: IncorporationEntry): Incorporation {
  return { id, regulationId: globalId('regulation', regulation), citation, entries, ...periodOf(period) };
}

function measureOf({ regulation, jurisdiction, dates, ...measure }: MeasureEntry): Measure {
  return { ...measure, regulationId: globalId('regulation', regulation), jurisdiction: jurisdiction ?? 'US', dates: datesOf(dates) };
}

function affiliateOf({ regulation, dates, ...control }: AffiliateEntry): AffiliateControl {
  return { ...control, regulationId: globalId('regulation', regulation), dates: datesOf(dates) };
}

function guardOf(entry: GuardEntry): Guard {
  return {
    id: entry.id,
    exporterIds: entry.exporters?.map((exporter) => globalId('organization', exporter)) ?? null,
    destinations: entry.destinations
      ? { mode: 'ONLY', codes: entry.destinations }
      : { mode: 'EXCEPT', codes: entry.destinationsExcept ?? [] },
    reach: entry.reach ?? 'SOME_ITEMS',
    criterion: optionalCriterion(entry.criterion),
    regulationId: entry.regulation === undefined ? null : globalId('regulation', entry.regulation),
    jurisdiction: entry.jurisdiction ?? 'US',
    part: entry.part ?? null,
    citation: entry.citation,
    reason: entry.reason,
    ...periodOf(entry),
  };
}

function foreignMeasureOf({ regulation, products, ...entry }: ForeignMeasureEntry): ForeignMeasure {
  const { jurisdiction, bearsOn, countries, reason } = entry;
  return { regulationId: globalId('regulation', regulation), jurisdiction, bearsOn, countries, products: products?.map((product) => globalId('chip', product)) ?? null, reason, ...periodOf(entry) };
}

function guidanceOf(entry: GuidanceEntry): Guidance {
  const { title, citation, text } = entry;
  return { regulationId: globalId('regulation', entry.regulation), title, designCountryCodes: entry.designedIn ?? null, citation, text, ...periodOf(entry) };
}

function periodOf({ from, until }: PeriodEntry): Period {
  return { from: from ?? OPEN_START, until: until ?? OPEN_END };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

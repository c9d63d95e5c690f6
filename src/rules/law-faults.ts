import { isIsoDay } from '../domain/iso-date.ts';
import { operators } from './criterion.ts';
import { metrics, subjects, type Metric } from './metrics.ts';
import { measureEffects, policySeats, reviewPolicies } from './rulebook.ts';

/** One mistake in a file of seed/law: where (the path into the document), what is wrong, and what to do. */
export interface LawFault {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly whatToDo: string;
}

/** Everything that is wrong with a parsed file of seed/law; when nothing is, it is a `LawFile`. */
export function lawFaults(content: unknown): readonly LawFault[] {
  const faults: LawFault[] = [];
  checkFields(content, [], faults, {
    eccn: optional(eccn), title: optional(text), provisions: optional(listOf(provision)), exceptions: optional(listOf(exception)), incorporations: optional(listOf(incorporation)),
    measures: optional(listOf(measure)), affiliates: optional(listOf(affiliate)), guards: optional(listOf(guard)), foreignMeasures: optional(listOf(foreignMeasure)), guidance: optional(listOf(guidance)), earlierLaw: optional(listOf(earlierLaw)),
  });
  return faults;
}

type Path = readonly (string | number)[];
type Check = (value: unknown, path: Path, faults: LawFault[]) => void;
interface OptionalCheck { readonly optional: Check }

const optional = (check: Check): OptionalCheck => ({ optional: check });

const text: Check = (value, path, faults) => {
  if (typeof value !== 'string' || value.trim() === '') faults.push({ path, what: `${shown(value)} is not a text`, whatToDo: 'write a text' });
};

const eccn: Check = (value, path, faults) => {
  if (typeof value === 'string' && /^\d[A-E]\d{3}(\.[a-z](\.\d+)?)?$/.test(value)) return;
  const unquoted = typeof value === 'number';
  faults.push({ path, what: `${shown(value)} is not an ECCN`, whatToDo: unquoted ? 'put the ECCN in quotes: YAML read it as a number' : 'write an ECCN in quotes, such as "3A090.a"' });
};

const day: Check = (value, path, faults) => {
  if (typeof value !== 'string' || !isIsoDay(value)) faults.push({ path, what: `${shown(value)} is not a day`, whatToDo: 'write a day that exists as YYYY-MM-DD' });
};

const country: Check = (value, path, faults) => {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) faults.push({ path, what: `${shown(value)} is not a country code`, whatToDo: 'write an ISO 3166-1 alpha-2 code in quotes' });
};

const oneOf = (...allowed: readonly string[]): Check => (value, path, faults) => {
  if (!allowed.includes(value as string)) faults.push({ path, what: `${shown(value)} is not allowed here`, whatToDo: `write one of ${allowed.join(', ')}` });
};

const listOf = (check: Check): Check => (value, path, faults) => {
  if (!Array.isArray(value) || value.length === 0) faults.push({ path, what: 'a list with at least one item is expected', whatToDo: 'write the items, or leave the field out where it may be left out' });
  else value.forEach((item, index) => check(item, [...path, index], faults));
};

const periodFields = { from: optional(day), until: optional(day) };

const period: Check = (value, path, faults) => {
  if (checkFields(value, path, faults, { from: day, until: optional(day) })) checkOrder(value, 'from', 'until', path, faults);
};

const exemption: Check = (value, path, faults) => {
  if (checkFields(value, path, faults, { organization: optional(text), headquarters: optional(country), doubt: optional(text), citation: text, ...periodFields })) checkOrder(value, 'from', 'until', path, faults);
};

/** One country, the members of groups, or everywhere. */
const destination: Check = (value, path, faults) => {
  const shared = { regulation: optional(text), citation: optional(text), exempt: optional(listOf(exemption)), from: day, until: optional(day) };
  const forms = isMap(value) ? ['country', 'groups', 'everywhere'].filter((form) => form in value) : ['country'];
  if (forms.length !== 1) return void faults.push({ path, what: `a destination with ${forms.length === 0 ? 'none' : 'several'} of country, groups and everywhere`, whatToDo: 'keep exactly one of them' });
  const fields = {
    country: { country, name: optional(text), doubt: optional(text), ...shared },
    groups: { groups: listOf(text), except: optional(listOf(text)), exceptCountries: optional(listOf(country)), ...shared },
    everywhere: { everywhere: flag, doubt: optional(text), ...shared },
  }[forms[0] as 'country' | 'groups' | 'everywhere'];
  if (checkFields(value, path, faults, fields)) checkOrder(value, 'from', 'until', path, faults);
};

const flag: Check = (value, path, faults) => {
  if (value !== true) faults.push({ path, what: `${shown(value)} is not true`, whatToDo: 'write true, or leave the field out' });
};

const condition: Check = (value, path, faults) => {
  checkFields(value, path, faults, { text, citation: text, criterion: optional(criterion) });
};

const reviewPolicy: Check = (value, path, faults) => {
  const fields = {
    id: text, policy: oneOf(...reviewPolicies), regulation: optional(text), destinations: optional(listOf(destination)), headquarters: optional(oneOf(...policySeats)), eccns: optional(listOf(eccn)), criterion: optional(criterion),
    exportedFrom: optional(listOf(country)), conditions: optional(listOf(condition)), exceptionTo: optional(text), text, citation: text, ...periodFields,
  };
  if (!checkFields(value, path, faults, fields)) return;
  checkOrder(value, 'from', 'until', path, faults);
  if (('destinations' in value) === (value['headquarters'] === 'ALONE')) faults.push({ path, what: 'a policy has destinations, or is for headquarters ALONE', whatToDo: 'list the destinations, or leave them out where headquarters is ALONE' });
};

const unconfirmed: Check = (value, path, faults) => {
  if (checkFields(value, path, faults, { from: day, until: optional(day), regulation: text, reason: text })) checkOrder(value, 'from', 'until', path, faults);
};

const dates: Check = (value, path, faults) => {
  const fields = {
    announced: optional(day), published: optional(day), effective: day, compliance: optional(day),
    stayed: optional(listOf(period)), notEnforced: optional(listOf(period)), unconfirmed: optional(listOf(unconfirmed)), expires: optional(day),
  };
  if (!checkFields(value, path, faults, fields)) return;
  checkOrder(value, 'effective', 'expires', path, faults);
  checkOrder(value, 'announced', 'expires', path, faults);
};

const headquarters: Check = (value, path, faults) => {
  if (checkFields(value, path, faults, { places: listOf(destination), exceptAt: optional(listOf(country)), citation: text, ...periodFields })) checkOrder(value, 'from', 'until', path, faults);
};

const requirement: Check = (value, path, faults) => {
  checkFields(value, path, faults, { citation: text, destinations: listOf(destination), headquarters: optional(headquarters) });
};

/** A letter has no entry of the control list: its paragraphs bear names. */
const paragraph: Check = (value, path, faults) => {
  checkFields(value, path, faults, { paragraph: text, eccn: optional(eccn), text, citation: text, criterion, reported: optional(flag) });
};

const provision: Check = (value, path, faults) => {
  checkFields(value, path, faults, {
    id: text, title: optional(text), subject: optional(oneOf(...subjects)), regulation: text, citation: text, url: optional(text), addressees: optional(listOf(text)), dates, basis: text,
    paragraphs: listOf(paragraph), requirement, reviewPolicies: optional(listOf(reviewPolicy)),
  });
};

const exception: Check = (value, path, faults) => {
  const fields = {
    id: text, code: text, name: text, regulation: text, provisions: listOf(text), eccns: optional(listOf(eccn)), criterion: optional(criterion), destinations: listOf(destination), headquarters: optional(flag),
    conditions: listOf(text), excludes: optional(listOf(text)), citation: text, ...periodFields,
  };
  if (checkFields(value, path, faults, fields)) checkOrder(value, 'from', 'until', path, faults);
};

const incorporated: Check = (value, path, faults) => {
  checkFields(value, path, faults, { eccn, containing: eccn, text });
};

const incorporation: Check = (value, path, faults) => {
  if (checkFields(value, path, faults, { id: text, regulation: text, citation: text, entries: listOf(incorporated), ...periodFields })) checkOrder(value, 'from', 'until', path, faults);
};

const measure: Check = (value, path, faults) => {
  checkFields(value, path, faults, {
    id: text, regulation: text, jurisdiction: optional(text), subject: oneOf(...subjects), effect: oneOf(...measureEffects), text, citation: text, criterion, dates, basis: text,
  });
};

const affiliate: Check = (value, path, faults) => {
  checkFields(value, path, faults, { id: text, regulation: text, citation: text, lists: listOf(text), criterion, dates, text, basis: text });
};

const guard: Check = (value, path, faults) => {
  const fields = {
    id: text, regulation: optional(text), jurisdiction: optional(text), part: optional(text), citation: text, exporters: optional(listOf(text)),
    destinations: optional(listOf(country)), destinationsExcept: optional(listOf(country)), reach: optional(oneOf('SOME_ITEMS', 'EVERY_ITEM')), criterion: optional(criterion), reason: text, ...periodFields,
  };
  if (!checkFields(value, path, faults, fields)) return;
  checkOrder(value, 'from', 'until', path, faults);
  if (('destinations' in value) === ('destinationsExcept' in value)) {
    faults.push({ path, what: 'a guard has either destinations or destinationsExcept', whatToDo: 'list the destinations it covers, or those it leaves out' });
  }
};

const foreignMeasure: Check = (value, path, faults) => {
  const fields = { regulation: text, jurisdiction: text, bearsOn: oneOf('EXPORT', 'IMPORT'), countries: listOf(country), products: optional(listOf(text)), reason: text, ...periodFields };
  if (checkFields(value, path, faults, fields)) checkOrder(value, 'from', 'until', path, faults);
};

const earlierLaw: Check = (value, path, faults) => {
  checkFields(value, path, faults, { part: text, reason: text });
};

const guidance: Check = (value, path, faults) => {
  if (checkFields(value, path, faults, { regulation: text, title: text, designedIn: optional(listOf(country)), citation: text, text, ...periodFields })) checkOrder(value, 'from', 'until', path, faults);
};

function criterion(value: unknown, path: Path, faults: LawFault[]): void {
  if (!isMap(value)) return void faults.push({ path, what: 'a criterion is expected', whatToDo: 'write a test, or allOf, anyOf or not' });
  const forms = ['allOf', 'anyOf', 'not', 'metric'].filter((form) => form in value);
  if (forms.length !== 1) return void faults.push({ path, what: `a criterion with ${forms.length === 0 ? 'none' : 'several'} of allOf, anyOf, not and metric`, whatToDo: 'keep exactly one of them' });
  if (forms[0] === 'metric') return test(value, path, faults);
  checkFields(value, path, faults, forms[0] === 'not' ? { not: criterion } : { [forms[0] as string]: listOf(criterion) });
}

function test(value: Readonly<Record<string, unknown>>, path: Path, faults: LawFault[]): void {
  const fields = { metric: oneOf(...Object.keys(metrics)), operator: oneOf(...operators), threshold: () => undefined, unit: optional(text), products: optional(listOf(text)), citation: text };
  if (!checkFields(value, path, faults, fields)) return;
  const metric: Metric | undefined = Object.hasOwn(metrics, String(value['metric'])) ? metrics[value['metric'] as keyof typeof metrics] : undefined;
  if (metric === undefined) return;
  const { threshold, operator, unit } = value;
  if ((metric.kind === 'NAMED') !== ('products' in value)) faults.push({ path, what: `products and ${String(value['metric'])} do not go together`, whatToDo: 'NAMED_PRODUCT lists products, and no other metric does' });
  if (metric.kind === 'BOOLEAN' || metric.kind === 'NAMED') {
    if (typeof threshold !== 'boolean' || operator !== 'EQ') faults.push({ path, what: `${String(value['metric'])} is true or false`, whatToDo: 'use operator EQ with threshold true or false' });
  } else if (typeof threshold !== 'number' || !(threshold > 0)) {
    faults.push({ path: [...path, 'threshold'], what: `${shown(threshold)} is not a bound`, whatToDo: `write a number above zero in ${metric.unit}` });
  }
  if ((unit ?? null) !== metric.unit) faults.push({ path: [...path, 'unit'], what: `${String(value['metric'])} is measured in ${metric.unit ?? 'no unit'}, not ${shown(unit)}`, whatToDo: metric.unit === null ? 'leave the unit out' : `give the threshold in ${metric.unit}` });
}

/** Checks a map field by field; false when it is no map. */
function checkFields(value: unknown, path: Path, faults: LawFault[], fields: Readonly<Record<string, Check | OptionalCheck>>): value is Readonly<Record<string, unknown>> {
  if (!isMap(value)) {
    faults.push({ path, what: 'a map is expected', whatToDo: `write the fields ${Object.keys(fields).join(', ')}` });
    return false;
  }
  for (const key of Object.keys(value).filter((name) => !Object.hasOwn(fields, name))) {
    faults.push({ path: [...path, key], what: `"${key}" is not a field here`, whatToDo: `the fields are ${Object.keys(fields).join(', ')}` });
  }
  for (const [key, check] of Object.entries(fields)) {
    const inner = typeof check === 'function' ? check : check.optional;
    if (key in value) inner(value[key], [...path, key], faults);
    else if (typeof check === 'function') faults.push({ path, what: `"${key}" is missing`, whatToDo: `add ${key}` });
  }
  return true;
}

function checkOrder(value: Readonly<Record<string, unknown>>, first: string, second: string, path: Path, faults: LawFault[]): void {
  const [from, until] = [value[first], value[second]];
  if (typeof from === 'string' && typeof until === 'string' && from >= until) {
    faults.push({ path: [...path, second], what: `${second} ${until} is not after ${first} ${from}`, whatToDo: 'intervals are half-open: give the first day on which it no longer holds' });
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

import { isIsoDay } from '../domain/iso-date.ts';
import { operators } from './criterion.ts';
import { metrics, type Metric } from './metrics.ts';

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
    eccn: optional(eccn), title: optional(text), provisions: optional(listOf(provision)), guards: optional(listOf(guard)), guidance: optional(listOf(guidance)),
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

const destination: Check = (value, path, faults) => {
  if (checkFields(value, path, faults, { country, name: text, regulation: optional(text), citation: optional(text), from: day, until: optional(day) })) checkOrder(value, 'from', 'until', path, faults);
};

const reviewPolicy: Check = (value, path, faults) => {
  const fields = { policy: oneOf('PRESUMPTION_OF_DENIAL', 'PRESUMPTION_OF_APPROVAL', 'CASE_BY_CASE'), destinations: listOf(country), eccns: optional(listOf(eccn)), criterion: optional(criterion), text, citation: text, ...periodFields };
  if (checkFields(value, path, faults, fields)) checkOrder(value, 'from', 'until', path, faults);
};

const dates: Check = (value, path, faults) => {
  const fields = {
    announced: optional(day), published: optional(day), effective: day, compliance: optional(day),
    stayed: optional(listOf(period)), notEnforced: optional(listOf(period)), expires: optional(day),
  };
  if (!checkFields(value, path, faults, fields)) return;
  checkOrder(value, 'effective', 'expires', path, faults);
  checkOrder(value, 'announced', 'expires', path, faults);
};

const requirement: Check = (value, path, faults) => {
  checkFields(value, path, faults, { citation: text, destinations: listOf(destination) });
};

const paragraph: Check = (value, path, faults) => {
  checkFields(value, path, faults, { paragraph: eccn, eccn, text, citation: text, criterion });
};

const provision: Check = (value, path, faults) => {
  checkFields(value, path, faults, {
    id: text, regulation: text, citation: text, url: optional(text), dates, basis: text, paragraphs: listOf(paragraph), requirement, reviewPolicies: optional(listOf(reviewPolicy)),
  });
};

const guard: Check = (value, path, faults) => {
  const fields = {
    id: text, regulation: optional(text), jurisdiction: optional(text), part: optional(text), citation: text, exporters: optional(listOf(text)),
    destinations: optional(listOf(country)), destinationsExcept: optional(listOf(country)), reach: optional(oneOf('SOME_ITEMS', 'EVERY_ITEM')), reason: text, ...periodFields,
  };
  if (!checkFields(value, path, faults, fields)) return;
  checkOrder(value, 'from', 'until', path, faults);
  if (('destinations' in value) === ('destinationsExcept' in value)) {
    faults.push({ path, what: 'a guard has either destinations or destinationsExcept', whatToDo: 'list the destinations it covers, or those it leaves out' });
  }
};

const guidance: Check = (value, path, faults) => {
  if (checkFields(value, path, faults, { regulation: text, title: text, designedIn: listOf(country), citation: text, text, ...periodFields })) checkOrder(value, 'from', 'until', path, faults);
};

function criterion(value: unknown, path: Path, faults: LawFault[]): void {
  if (!isMap(value)) return void faults.push({ path, what: 'a criterion is expected', whatToDo: 'write a test, or allOf, anyOf or not' });
  const forms = ['allOf', 'anyOf', 'not', 'metric'].filter((form) => form in value);
  if (forms.length !== 1) return void faults.push({ path, what: `a criterion with ${forms.length === 0 ? 'none' : 'several'} of allOf, anyOf, not and metric`, whatToDo: 'keep exactly one of them' });
  if (forms[0] === 'metric') return test(value, path, faults);
  checkFields(value, path, faults, forms[0] === 'not' ? { not: criterion } : { [forms[0] as string]: listOf(criterion) });
}

function test(value: Readonly<Record<string, unknown>>, path: Path, faults: LawFault[]): void {
  const fields = { metric: oneOf(...Object.keys(metrics)), operator: oneOf(...operators), threshold: () => undefined, unit: optional(text), citation: text };
  if (!checkFields(value, path, faults, fields)) return;
  const metric: Metric | undefined = Object.hasOwn(metrics, String(value['metric'])) ? metrics[value['metric'] as keyof typeof metrics] : undefined;
  if (metric === undefined) return;
  const { threshold, operator, unit } = value;
  if (metric.kind === 'BOOLEAN') {
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

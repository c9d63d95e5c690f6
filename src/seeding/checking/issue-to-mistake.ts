import { z } from 'zod';
import { didYouMean } from '../did-you-mean.ts';
import { withoutOptional } from '../kinds/fields.ts';
import { unitOf } from '../kinds/units.ts';

export interface Finding {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly whatToDo: string;
}

/** Says a schema's complaint in the seed's words; one unknown key is one finding. */
export function findingsOf(issue: z.core.$ZodIssue, schema: z.ZodType, noun: string): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const field = fieldName(path);
  const value = written(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        what: `unknown field "${fieldName([...path, key])}"`,
        whatToDo: didYouMean(key, fieldsAt(schema, path), `remove it; docs/seed-format.md lists the fields of a ${noun}`),
      }));
    case 'invalid_type':
      if (issue.input === undefined) return [{ path, what: `${field} is missing`, whatToDo: `every ${path.length > 1 ? 'entry' : noun} needs it` }];
      if (issue.input === null) return [{ path, what: `${field} is empty`, whatToDo: 'leave the field out: absent means unknown' }];
      return [{ path, what: `${field} is ${value}, not ${typeNames[issue.expected] ?? issue.expected}`, whatToDo: typeRemedy(issue.expected, path) }];
    case 'invalid_value':
      if (issue.input === undefined) return [{ path, what: `${field} is missing`, whatToDo: `write one of ${issue.values.join(', ')}` }];
      return [{ path, what: `${field} is ${value}, which is none of its values`, whatToDo: didYouMean(String(issue.input), issue.values.map(String), `write one of ${issue.values.join(', ')}`) }];
    case 'too_small':
      if (typeof issue.input === 'number') return [{ path, what: `${field} is ${value}, below the least that is plausible, ${withUnit(issue.minimum, path)}`, whatToDo: rangeRemedy(path) }];
      return [{ path, what: `${field} is empty`, whatToDo: 'leave the field out: absent means unknown' }];
    case 'too_big':
      return [{ path, what: `${field} is ${value}, above the most that is plausible, ${withUnit(issue.maximum, path)}`, whatToDo: rangeRemedy(path) }];
    case 'invalid_format':
      return [{ path, what: `${field} is ${value}, which is not of the right form`, whatToDo: `write it so that it matches ${'pattern' in issue && issue.pattern ? issue.pattern : issue.format}` }];
    case 'custom': {
      const { what, whatToDo } = (issue.params ?? {}) as { readonly what?: string; readonly whatToDo?: string };
      return [{ path, what: `${field} ${what ?? issue.message}`, whatToDo: whatToDo ?? 'see docs/seed-format.md' }];
    }
    default:
      return [{ path, what: `${field} ${issue.message}`, whatToDo: 'see docs/seed-format.md' }];
  }
}

/** `owners[1].share`: positions count from 1, as people count. */
export function fieldName(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`)).join('');
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', boolean: 'true or false', array: 'a list', object: 'a map of fields', record: 'a map',
};

function typeRemedy(expected: string, path: readonly (string | number)[]): string {
  const unit = unitOf(String(path.at(-1)));
  if (expected === 'number') return unit ? `write the number alone, in ${unit}` : 'write the number alone';
  if (expected === 'string') return 'put it in quotes';
  if (expected === 'array') return 'write a list: [a, b]';
  return 'see docs/seed-format.md';
}

function rangeRemedy(path: readonly (string | number)[]): string {
  const unit = unitOf(dotted(path));
  return unit ? `check the digits and the unit, ${unit}` : 'check the digits';
}

function withUnit(bound: number | bigint, path: readonly (string | number)[]): string {
  const unit = unitOf(dotted(path));
  return unit ? `${bound} ${unit}` : String(bound);
}

const dotted = (path: readonly (string | number)[]): string => path.filter((step) => typeof step === 'string').join('.');

function written(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The keys that the schema knows at a path, for "did you mean". */
function fieldsAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  const here = withoutOptional(schema);
  const [step, ...rest] = path;
  if (here instanceof z.ZodPipe) return fieldsAt(here.out as z.ZodType, path);
  if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  if (here instanceof z.ZodObject) return step in here.shape ? fieldsAt(here.shape[step] as z.ZodType, rest) : [];
  if (here instanceof z.ZodArray) return fieldsAt(here.element as z.ZodType, rest);
  if (here instanceof z.ZodRecord) return fieldsAt(here.valueType as z.ZodType, rest);
  return [];
}

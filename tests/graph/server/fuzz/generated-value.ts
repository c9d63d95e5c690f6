import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType, GraphQLNamedInputType } from 'graphql';
import type { Decisions } from './decisions.ts';
import type { KnownValues } from './known-values.ts';

/** A value written out in the operation, with those that are given beside it. */
export interface Values {
  /** Writes a value of the type, or a variable for it. */
  write(type: GraphQLInputType, hint: Hint): string;
  readonly declarations: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Hint {
  /** The name of the argument or of the key for which the value is meant. */
  readonly name: string;
  readonly ids: readonly string[];
  readonly depth: number;
}

/** A name in place of a text, so that enums are written without quotation marks. */
class Word {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** `shape` decides how the value is built and what of it is a variable, `plain` which values stand in it. */
export function values(shape: Decisions, plain: Decisions, known: KnownValues): Values {
  const declarations: string[] = [];
  const variables: Record<string, unknown> = {};

  return { write, declarations, variables };

  function write(type: GraphQLInputType, hint: Hint): string {
    if (!shape.happens(hint.depth === 0 ? 60 : 15)) return written(type, hint);
    const name = `v${declarations.length}`;
    declarations.push(`$${name}: ${String(type)}`);
    variables[name] = bare(valueOf(type, hint));
    return `$${name}`;
  }

  /** As a literal, in which further variables may stand. */
  function written(type: GraphQLInputType, hint: Hint): string {
    if (isNonNullType(type)) return written(type.ofType as GraphQLInputType, hint);
    if (isListType(type)) return `[${times(shape, hint, () => write(type.ofType as GraphQLInputType, { ...hint, depth: hint.depth + 1 })).join(', ')}]`;
    if (isInputObjectType(type)) return `{ ${keysOf(type, hint).map(({ name, type: inner }) => `${name}: ${write(inner, inside(hint, name))}`).join(', ')} }`;
    return printed(leaf(type, hint));
  }

  function valueOf(type: GraphQLInputType, hint: Hint): unknown {
    if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType, hint);
    if (isListType(type)) return times(shape, hint, () => valueOf(type.ofType as GraphQLInputType, { ...hint, depth: hint.depth + 1 }));
    if (isInputObjectType(type)) return Object.fromEntries(keysOf(type, hint).map(({ name, type: inner }) => [name, valueOf(inner, inside(hint, name))]));
    return leaf(type, hint);
  }

  /** Those that must be given and one or two others; deep down only conditions on values of the record itself. */
  function keysOf(type: GraphQLInputObjectType, { depth }: Hint) {
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const others = fields.filter((field) => !required.includes(field));
    const flat = others.filter((field) => /Filter$|^[A-Z][a-z]+$|Code$/.test(String(field.type)));
    const choices = flat.length > 0 && !shape.happens(depth > 3 ? 5 : 30) ? flat : others;
    if (choices.length === 0 || (required.length > 0 && !shape.happens(40))) return required;
    return [...required, ...shape.someOf(choices, 2)];
  }

  function leaf(type: GraphQLNamedInputType, { name, ids }: Hint): unknown {
    if (isEnumType(type)) return new Word(plain.oneOf(type.getValues()).name);
    switch (type.name) {
      case 'ID': return plain.happens(5) ? plain.oneOf(['chip:none', 'none', '', 'chip:']) : plain.oneOf(ids.length > 0 && !plain.happens(10) ? ids : known.ids);
      case 'Date': return plain.oneOf(days);
      case 'CountryCode': return plain.oneOf(countries);
      case 'Boolean': return plain.happens(50);
      case 'Int': return pageSize.test(name) ? 1 + plain.below(3) : plain.oneOf([1, 2, 3, 10, 30]);
      case 'SafeInt': return plain.oneOf([0, 1, 100, 24_000, 9_007_199_254_740_991]);
      case 'Float': return plain.oneOf([0, 1, 0.5, 30, 814, 1979, 4800, 1e20]);
      case 'RateUnit': return plain.oneOf(['TFLOPS', 'TOPS']);
      default: return textOf(name);
    }
  }

  function textOf(name: string): string {
    if (name === 'since' || name === 'until') return plain.oneOf(days);
    if (name === 'field') return plain.oneOf(['tpp', 'dieAreaMm2', 'memoryGB', 'releaseDate', 'quantity']);
    return plain.happens(70) ? plain.oneOf(known.names) : plain.oneOf(['a', 'H20', 'deepseek', 'de', '華為', 'nvidia h100', '']);
  }
}

function inside(hint: Hint, name: string): Hint {
  return { ...hint, name: name === 'eq' || name === 'in' || name === 'ne' || name === 'notIn' ? hint.name : name, depth: hint.depth + 1 };
}

function times<T>(shape: Decisions, { depth }: Hint, make: () => T): readonly T[] {
  return Array.from({ length: 1 + (shape.happens(depth > 2 ? 10 : 40) ? shape.below(3) : 0) }, make);
}

const pageSize = /^(?:first|last|limit|max.*|depth|perRelation)$/;
const days = ['2024-06-01', '2022-10-07', '2023-10-17', '2025-01-31', '2026-08-01', '1999-12-31'];
const countries = ['CN', 'US', 'TW', 'AE', 'NL', 'KP', 'MO'];

function bare(value: unknown): unknown {
  if (value instanceof Word) return value.text;
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
  return value;
}

function printed(value: unknown): string {
  return value instanceof Word ? value.text : JSON.stringify(value);
}

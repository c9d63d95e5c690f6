import { getNamedType, isAbstractType, isInterfaceType, isLeafType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLSchema } from 'graphql';
import { Decisions } from './decisions.ts';
import { values } from './generated-value.ts';
import type { KnownValues } from './known-values.ts';
import { isConnection } from './schema-words.ts';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** What the selections of one object share, wherever they stand: a response name is given once. */
interface Scope {
  readonly names: Set<string>;
  readonly depth: number;
  /** The root field under which it stands. */
  readonly root: string;
}

export interface OperationNumbers {
  /** Which root field it begins with. */
  readonly root: number;
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/** A valid operation of the schema: a root field or several, with selections, arguments, variables, fragments, aliases and directives as the numbers say. */
export function operationOf(schema: GraphQLSchema, known: KnownValues, { root, shape: shapeOf, values: valuesOf }: OperationNumbers): Operation {
  const shape = new Decisions(shapeOf);
  const given = values(shape, new Decisions(valuesOf), known);
  const fragments: string[] = [];
  const fields = Object.values(schema.getQueryType()!.getFields());
  const first = fields[root % fields.length]!;
  const roots = [first, ...shape.happens(15) ? shape.someOf(fields.filter((field) => field !== first), 2) : []];
  const names = new Set<string>();
  const selections = roots.map((field) => selected(field, { names, depth: 0, root: field.name })).join(' ');
  const declared = given.declarations.length > 0 ? `(${given.declarations.join(', ')})` : '';
  const head = declared || fragments.length > 0 || shape.happens(30) ? `query Q${declared} ` : '';
  return { query: [`${head}{ ${selections} }`, ...fragments].join('\n'), variables: given.variables };

  function selected(field: Field, scope: Scope): string {
    const alias = aliasOf(field, scope);
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? '' : ` { ${selectionsOf(type as GraphQLCompositeType, { names: new Set(), depth: scope.depth + 1, root: scope.root })} }`;
    return `${alias}${field.name}${argumentsOf(field, scope)}${directive()}${below}`;
  }

  function aliasOf({ name }: Field, { names: taken, depth }: Scope): string {
    const isFree = !taken.has(name) && !shape.happens(8);
    // The name of another field, or one with the underscores by which code might join names.
    const alias = isFree ? name : [...['name', 'id', `a_${name}`, 'nodes_id'].slice(shape.below(4)), ...numbered(`a${depth}_`)].find((one) => !taken.has(one))!;
    taken.add(alias);
    return alias === name ? '' : `${alias}: `;
  }

  function selectionsOf(type: GraphQLCompositeType, scope: Scope): string {
    if (isAbstractType(type)) return abstractSelections(type, scope);
    const fields = Object.values(type.getFields()).filter((field) => !field.deprecationReason);
    const plain = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const leading = fields.filter((field) => !plain.includes(field));
    const chosen = plain.length > 0 ? [...shape.someOf(plain, 4)] : [];
    const goesOn = carriers.test(type.name) ? 95 : [45, 35, 20, 10, 5][scope.depth] ?? 0;
    const next = carriers.test(type.name) ? leading.filter(({ name }) => /^(?:nodes?|edges)$/.test(name)) : leading;
    if (next.length > 0 && (chosen.length === 0 || shape.happens(goesOn))) chosen.push(...shape.someOf(next, carriers.test(type.name) ? 1 : 2));
    const parts = chosen.map((field) => selected(field, scope));
    if (shape.happens(10)) parts.push(typeName(scope));
    // A part that is asked for twice is answered once.
    if (shape.happens(5)) parts.push(parts[0]!);
    return inFragment(type, parts).join(' ');
  }

  function abstractSelections(type: GraphQLCompositeType & { readonly name: string }, scope: Scope): string {
    const shared = isInterfaceType(type) ? shape.someOf(Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type))), 2).map((field) => selected(field, scope)) : [];
    const members = isAbstractType(type) ? shape.someOf(schema.getPossibleTypes(type), 2) : [];
    return [typeName(scope), ...shared, ...members.map((member) => `... on ${member.name}${directive()} { ${selectionsOf(member, scope)} }`)].join(' ');
  }

  function typeName({ names: taken }: Scope): string {
    taken.add('__typename');
    return '__typename';
  }

  function inFragment({ name }: GraphQLCompositeType, parts: readonly string[]): readonly string[] {
    if (!shape.happens(12)) return parts;
    if (shape.happens(50)) return [`... on ${name}${directive()} { ${parts.join(' ')} }`];
    const fragment = `F${fragments.length}`;
    fragments.push(`fragment ${fragment} on ${name} { ${parts.join(' ')} }`);
    return [`...${fragment}${directive()}`];
  }

  function directive(): string {
    if (!shape.happens(5)) return '';
    return shape.happens(50) ? ` @include(if: ${given.write(booleanType(), { name: 'if', ids: [], depth: 0 })})` : ' @skip(if: false)';
  }

  function booleanType() {
    return schema.getDirective('include')!.args[0]!.type;
  }

  function argumentsOf(field: Field, { depth, root }: Scope): string {
    const needed = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
    const byName = needed.length === 0 ? field.args.filter(({ name }) => name === 'id' || name === 'name').slice(0, 1) : [];
    const isPage = isConnection(field.type) || field.args.some(({ name }) => name === 'first');
    const wanted: GraphQLArgument[] = [...needed, ...byName, ...(isPage ? pageArguments(field) : [])];
    for (const argument of field.args) {
      const isRest = !wanted.includes(argument) && !pageNames.has(argument.name) && !(byName.length > 0 && argument.name === 'name');
      if (isRest && shape.happens(likely[argument.name] ?? 15)) wanted.push(argument);
    }
    if (wanted.length === 0) return '';
    const ids = known.idsOf.get(depth === 0 ? field.name : root) ?? [];
    return `(${wanted.map((argument) => `${argument.name}: ${argumentOf(argument, field, ids)}`).join(', ')})`;
  }

  function argumentOf({ name, type }: GraphQLArgument, { name: list }: Field, ids: readonly string[]): string {
    if (name === 'after' || name === 'before') return JSON.stringify(shape.oneOf(known.cursorsOf.get(list) ?? ['']));
    return given.write(type, { name, ids: known.idsOf.get(others[name] ?? name) ?? ids, depth: 0 });
  }

  /** Forwards or backwards, mostly with a size, sometimes from a cursor. */
  function pageArguments({ name: list, args }: Field): readonly GraphQLArgument[] {
    const [size, cursor] = shape.happens(25) ? ['last', 'before'] : ['first', 'after'];
    const hasCursor = known.cursorsOf.has(list) && shape.happens(20);
    return args.filter(({ name }) => (name === size && !shape.happens(5)) || (name === cursor && hasCursor));
  }
}

function* numbered(prefix: string): Generator<string> {
  for (let number = 0; number < 100; number += 1) yield `${prefix}${number}`;
}

const carriers = /(?:Connection|Edge)$/;
const pageNames = new Set(['first', 'last', 'after', 'before']);
const likely: Readonly<Record<string, number>> = { where: 35, orderBy: 20, asOf: 10, knownAt: 8 };
/** Arguments that name a record of another sort than the field's own; `chip` and `regulation` are called as they are. */
const others: Readonly<Record<string, string>> = { endUser: 'organization', exporter: 'organization', vendor: 'organization', subject: 'chip' };

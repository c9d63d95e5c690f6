import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Row } from '../../domain/graph.ts';
import { invariant } from '../../domain/invariant.ts';
import type { Compiled, Redirects } from '../compile/compiled.ts';
import type { Inputs } from './given.ts';
import { Given } from './given.ts';
import { Shape } from './shape.ts';

/** A root field of one request, while it is compiled for all requests of its shape. */
export interface Question extends GraphQLResolveInfo {
  readonly shape: Shape;
}

/** What a root field compiles to for every request of a shape: its parameters, and whatever else takes values of the request, are not looked at yet. */
export interface Template<Answer> extends Omit<Compiled<Answer>, 'decode'> {
  readonly decode: (columns: Row, redirects: Redirects, inputs: Inputs) => Answer;
}

interface Known {
  readonly fixed: readonly unknown[];
  readonly shape: Shape;
  readonly template: Template<unknown>;
}

/** Operations, of each root field a few shapes: what comes in more ways than these is compiled again. */
const [mostOperations, mostShapes] = [500, 8];

const known = new LRUCache<OperationDefinitionNode, Map<string, Known[]>>({ max: mostOperations });

/**
 * Compiles a root field, or takes what it compiled to before for a request of the same shape. `fixed` are the inputs that are compared as they are;
 * all others `compile` reads through the question's shape.
 */
export function compileOnce<Answer>(info: GraphQLResolveInfo, fixed: readonly unknown[], compile: (question: Question) => Template<Answer>, passed: Inputs['passed'] = {}): Compiled<Answer> {
  const inputs: Inputs = { variables: info.variableValues, passed };
  const compared = [info.schema, ...info.fieldNodes, ...fixed];
  const templates = templatesOf(info);
  const fitting = templates.find((each) => areSame(each.fixed, compared) && each.shape.fits(inputs));
  if (fitting) return forRequest(fitting.template as Template<Answer>, inputs);
  const shape = new Shape(inputs);
  const template = compile({ ...info, variableValues: shape.variables, shape } as Question);
  shape.seal();
  requireBindable(template.statement.parameters);
  templates.unshift({ fixed: compared, shape, template });
  if (templates.length > mostShapes) templates.pop();
  return forRequest(template, inputs);
}

function templatesOf({ operation, path }: GraphQLResolveInfo): Known[] {
  const fields = known.get(operation) ?? new Map<string, Known[]>();
  known.set(operation, fields);
  const key = String(path.key);
  const templates = fields.get(key) ?? [];
  fields.set(key, templates);
  return templates;
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, index) => Object.is(each, others[index]));
}

/** A value that is not looked at stands alone, so that it is found again. */
function requireBindable(parameters: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(parameters)) invariant(!Array.isArray(value) || !value.flat(9).some((each) => each instanceof Given), `$${name} holds values that are not known yet within a list`);
}

function forRequest<Answer>({ statement: { text, parameters }, decode, ...rest }: Template<Answer>, inputs: Inputs): Compiled<Answer> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(parameters)) {
    const value = parameters[name];
    values[name] = value instanceof Given ? value.in(inputs) : value;
  }
  return { ...rest, statement: { text, parameters: values }, decode: (columns, redirects) => decode(columns, redirects, inputs) };
}

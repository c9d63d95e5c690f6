import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { invariant } from '../../domain/invariant.ts';
import { plain } from '../given/plain.ts';
import type { FieldMapping } from '../mapping.ts';
import { fieldMapping } from '../mapping.ts';
import { planCandidates } from './plan-candidates.ts';
import { planHopCondition } from './plan-hop-condition.ts';
import { hop } from './plan-object.ts';
import type { WhereContext, WhereInput } from './plan-where.ts';
import { planConditions } from './plan-where.ts';
import type { Hop } from './plan.ts';
import type { PredicatePlan } from './predicate-plan.ts';
import { allOf, always } from './predicate-plan.ts';

/** A condition on what a relation leads to, or on the relation itself. */
export function planRelation(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, mapping: FieldMapping, value: WhereInput, input: WhereInput, context: WhereContext): PredicatePlan | null {
  const target = mapping.from === 'pages' ? nounOfPages(field.type) : getNamedType(field.type);
  invariant(isObjectType(target), `${type.name}.${field.name} is filtered by an abstract type`);
  // The object that stands for a relationship has the record at its end, and so is at that record already.
  if (mapping.from === 'target') return planConditions(target, value, context);
  invariant(mapping.from === 'related' || mapping.from === 'pages', `${type.name}.${field.name} is offered as a filter but is neither a property nor a relation`);
  const step = hop(mapping.hop, target);
  if (mapping.from === 'related' && mapping.candidates) return planCandidates(step, mapping.candidates, planConditions(target, value, context), plain(input['certainty']));
  if (mapping.from === 'related' && !mapping.many) return { test: 'some', hop: step, inner: planConditions(target, value, context) };
  const { asOf, ...quantified } = value;
  if (asOf !== undefined && Object.values(quantified).every((each) => each === undefined)) throw new ApiError('BAD_USER_INPUT', `where.${field.name} of ${type.name} gives a day and no condition. Say which ${target.name} records of that day are meant: some: {} for any, or all, none or single with their own conditions.`, { argument: 'where' });
  const holding = mapping.hop.validOn ? planHopCondition(mapping.hop, { [mapping.hop.validOn.argument]: plain(asOf) }, context) : null;
  return planToMany(step, target, quantified, holding, context);
}

export function candidatesOf(field: GraphQLField<unknown, unknown>): unknown {
  const mapping = fieldMapping(field);
  return mapping?.from === 'related' ? (mapping.candidates ?? null) : null;
}

/** `holding`: which of those are meant at all. */
function planToMany(step: Hop, target: GraphQLObjectType, value: WhereInput, holding: PredicatePlan | null, context: WhereContext): PredicatePlan | null {
  return allOf(Object.entries(value).map(([quantifier, where]): PredicatePlan | null => {
    if (where === undefined) return null;
    if (where === null) throw new ApiError('BAD_USER_INPUT', `${quantifier}: null asks for nothing. Leave it out, or write ${quantifier}: {} for any ${target.name}.`, { argument: 'where' });
    const asked = planConditions(target, where as WhereInput, context);
    const inner = allOf([holding, asked]);
    switch (quantifier) {
      case 'some':
      case 'single':
        return { test: quantifier, hop: step, inner };
      case 'none':
        return { test: 'not', inner: { test: 'some', hop: step, inner } };
      default:
        return { test: 'not', inner: { test: 'some', hop: step, inner: allOf([holding, { test: 'not', inner: asked ?? always }]) } };
    }
  }));
}

function nounOfPages(type: GraphQLField<unknown, unknown>['type']): unknown {
  const connection = getNamedType(type);
  return isObjectType(connection) ? getNamedType(connection.getFields()['nodes']?.type) : null;
}

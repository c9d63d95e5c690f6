import type { GraphQLResolveInfo } from 'graphql';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { Question, Template } from '../given/compile-once.ts';
import { compileOnce } from '../given/compile-once.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodeSearch } from './decode-search.ts';
import { planSearch } from './plan-search.ts';
import { renderSearch } from './render-search.ts';

/** `search`: records of all kinds by what they are called, in one statement. */
export function compileSearch(info: GraphQLResolveInfo, today: IsoDate, law: Rulebook | null): Compiled<DecodedObject> {
  return compileOnce(info, [today, law], (question) => compile(question, today, law));
}

function compile(info: Question, today: IsoDate, law: Rulebook | null): Template<DecodedObject> {
  const plan = planSearch(info, today, law);
  const { root, references, days, asked } = plan.context;
  return { statement: renderSearch(plan), root, references, days: [...days], asksByIds: asked.size > 0, decode: (columns) => decodeSearch(plan, columns) };
}

import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { invariant } from '../../domain/invariant.ts';
import { requirePlausibleDay } from '../../domain/plausible-day.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Question, Template } from '../given/compile-once.ts';
import { compileOnce } from '../given/compile-once.ts';
import { requireBoundedPage, requireBoundedReferences } from '../plan/bounds.ts';
import { stoodOn } from '../plan/plan-hop-condition.ts';
import { planPage } from '../plan/plan-page.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodePage } from '../rows/decode.ts';
import { rootPageArguments, rootSelections, selectionContext } from '../selection.ts';
import { renderPage } from '../statement/render-page.ts';
import { renderReferences } from '../statement/render-references.ts';
import { renderRoot } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import type { Compiled } from './compiled.ts';

interface PageOptions {
  /** Only records whose own interval holds this day; what has no known beginning holds from the day on which it was first seen. Left out, their interval does not matter. */
  readonly asOf?: IsoDate | undefined;
  readonly law?: Rulebook | null;
}

/** A plural root field: a connection over all nodes of its noun. */
export function compilePage(info: GraphQLResolveInfo, today: IsoDate, options: PageOptions = {}): Compiled<DecodedObject> {
  return compileOnce(info, [today, options.asOf, options.law], (question) => compile(question, today, options));
}

function compile(info: Question, today: IsoDate, { asOf, law = null }: PageOptions): Template<DecodedObject> {
  const connection = getNamedType(info.returnType);
  invariant(isObjectType(connection), `${info.fieldName} returns no connection`);
  const context = selectionContext(info, today, law);
  if (asOf !== undefined) {
    requirePlausibleDay('asOf', asOf);
    context.days.add(asOf);
  }
  const holding = asOf === undefined ? null : stoodOn(asOf);
  const page = planPage(context, connection, rootSelections(info), rootPageArguments(info), null, holding);
  requireBoundedPage(page);
  requireBoundedReferences(context.references);
  const names = Names.of(context);
  const { rendered, ahead } = names.listing(() => renderPage(page, null, names));
  return {
    statement: renderRoot([rendered, ...renderReferences(context.references, names)], context, ahead),
    asksByIds: context.asked.size > 0,
    days: [...context.days],
    root: context.root,
    references: context.references,
    decode: ([read]) => decodePage(page, read as Parameters<typeof decodePage>[1]),
  };
}

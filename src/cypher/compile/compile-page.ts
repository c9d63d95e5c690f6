import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType } from 'graphql';
import { invariant } from '../../domain/invariant.ts';
import { isObjectType } from 'graphql';
import type { IsoDate } from '../../domain/iso-date.ts';
import { requireBounded } from '../plan/bounds.ts';
import { planPage } from '../plan/plan-page.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodePage } from '../rows/decode.ts';
import { rootArguments, rootSelections, selectionContext } from '../selection.ts';
import { renderPage } from '../statement/render-page.ts';
import { renderRoot } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import type { Compiled } from './compiled.ts';

/** A plural root field: a connection over all nodes of its noun. */
export function compilePage(info: GraphQLResolveInfo, today: IsoDate): Compiled<DecodedObject> {
  const connection = getNamedType(info.returnType);
  invariant(isObjectType(connection), `${info.fieldName} returns no connection`);
  const context = selectionContext(info, today);
  const page = planPage(context, connection, rootSelections(info), rootArguments(info), null);
  for (const { object } of page.targets) requireBounded(object, page.size);
  return {
    statement: renderRoot([renderPage(page, null, new Names())]),
    days: [...context.days],
    decode: ([read]) => decodePage(page, read as Parameters<typeof decodePage>[1]),
  };
}

import Cypher from '@neo4j/cypher-builder';
import type { GraphQLResolveInfo } from 'graphql';
import type { Statement } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { Question, Template } from '../given/compile-once.ts';
import { compileOnce } from '../given/compile-once.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { datasetNode } from '../statement/current-dataset.ts';
import { renderReferences } from '../statement/render-references.ts';
import type { RootQuestion } from '../statement/render-root.ts';
import { begun, datasetColumns, finished, handedOn, renderRoot } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import { decodeChanges } from './decode-changes.ts';
import { planChanges } from './plan-changes.ts';
import type { ChangesPlan } from './plan-changes.ts';
import { renderDayCount, renderDayRows, renderUndated } from './render-days.ts';
import type { Days } from './render-days.ts';
import { renderReleases, renderSequences, renderVersionCount, renderVersionRows } from './render-versions.ts';
import { requireHeldVersions } from './require-held-versions.ts';

/** `changes`: one statement, between two days or between two versions. */
export function compileChanges(info: GraphQLResolveInfo, today: IsoDate, law: Rulebook | null): Compiled<DecodedObject> {
  return compileOnce(info, [today, law], (question) => compile(question, today, law));
}

function compile(info: Question, today: IsoDate, law: Rulebook | null): Template<DecodedObject> {
  const plan = planChanges(info, today, law);
  const { interval, days, root, references } = plan;
  const asksByIds = plan.asked.size > 0;
  if (interval.of === 'days') {
    return { statement: betweenDays(plan, interval), days, root, references, asksByIds, decode: ([rows, count, undated]) => decodeChanges(plan, rows, count, undated) };
  }
  return {
    statement: betweenVersions(plan, interval), days, root, references, asksByIds,
    decode: ([since, until, releases, rows, count]) => {
      requireHeldVersions(interval, { since: since as readonly number[], until: until as readonly number[], releases: releases as readonly (readonly [string, IsoDate])[] });
      return decodeChanges(plan, rows, count, null);
    },
  };
}

function questionOf({ root: { knownAt }, asked }: ChangesPlan): RootQuestion {
  return { knownAt, asked };
}

function betweenDays(plan: ChangesPlan, days: Days): Statement {
  const names = Names.of(questionOf(plan));
  return renderRoot([
    plan.wantsRows ? renderDayRows(plan, days, names) : Cypher.Null,
    plan.wantsCount ? renderDayCount(plan, days, names) : Cypher.Null,
    plan.wantsUndated ? renderUndated(plan.about, names) : Cypher.Null,
    ...renderReferences(plan.references, names),
  ], questionOf(plan));
}

/** A version may have been loaded several times: `until` is its last load, and `since` its last load before that. */
function betweenVersions(plan: ChangesPlan, versions: { readonly since: string; readonly until: string | null }): Statement {
  const question = questionOf(plan);
  const names = Names.of(question);
  const [sinceLoads, untilLoads, since, until, load] = ['sinceLoads', 'untilLoads', 'since', 'until', 'load'].map((name) => new Cypher.NamedVariable(name)) as [Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable];
  const loads = { since, until };
  const columns: Cypher.Expr[] = [
    sinceLoads, untilLoads, renderReleases(names),
    plan.wantsRows ? renderVersionRows(plan, loads, names) : Cypher.Null,
    plan.wantsCount ? renderVersionCount(plan, loads, names) : Cypher.Null,
    ...renderReferences(plan.references, names),
  ];
  return finished(
    begun(question)
      .with(...handedOn(question), [renderSequences(versions.since, names), sinceLoads], [renderSequences(versions.until, names), untilLoads])
      .with(...handedOn(question), sinceLoads, untilLoads, [Cypher.listIndex(untilLoads, 0), until])
      .with(...handedOn(question), sinceLoads, untilLoads, until, [Cypher.head(new Cypher.ListComprehension(load).in(sinceLoads).where(Cypher.lte(load, until))), since])
      .return(...datasetColumns(datasetNode(), question), ...columns.map((column, index): [Cypher.Expr, string] => [column, `column${index}`])),
  );
}

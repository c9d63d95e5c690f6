import type { Plan, ProfiledPlan } from 'neo4j-driver';

/** One operator of an execution plan with those that feed it. */
export interface QueryPlan {
  readonly operator: string;
  /** What the operator works on, as the server words it. */
  readonly details: string;
  /** The index that it reads, as `RANGE INDEX Chip(tpp, id)`; null for an operator that reads none. */
  readonly index: string | null;
  /** Accesses to the store and rows passed on; null unless the statement was profiled. */
  readonly dbHits: number | null;
  readonly rows: number | null;
  readonly children: readonly QueryPlan[];
}

/** The server's plan as plain data. */
export function queryPlan(plan: Plan | ProfiledPlan): QueryPlan {
  const details = String(plan.arguments['Details'] ?? '');
  const profiled = 'dbHits' in plan;
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details,
    index: indexIn(details),
    dbHits: profiled ? Number(plan.dbHits) : null,
    rows: profiled ? Number(plan.rows) : null,
    children: plan.children.map(queryPlan),
  };
}

/** The operators of a plan, each before those that feed it. */
export function operatorsOf(plan: QueryPlan): readonly QueryPlan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

/** The indexes that a plan reads, each once. */
export function indexesOf(plan: QueryPlan): readonly string[] {
  return [...new Set(operatorsOf(plan).flatMap(({ index }) => index ?? []))].sort();
}

/** Accesses to the store by all operators of a profiled plan. */
export function totalDbHits(plan: QueryPlan): number {
  return operatorsOf(plan).reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0);
}

/** `RANGE INDEX chip:Chip(tpp, id) WHERE …` or `UNIQUE chip:Chip(id) WHERE …`, of a node or of a relationship `-[r:ON(role)]-`. */
function indexIn(details: string): string | null {
  const match = /\b((?:RANGE|TEXT|POINT|FULLTEXT|VECTOR|TOKEN LOOKUP) INDEX|UNIQUE)\b.*?:`?([^`()\]]+?)`?\(([^)]*)\)/.exec(details);
  return match ? `${match[1]} ${match[2]}(${match[3]})` : null;
}

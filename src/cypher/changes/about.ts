import { createHash } from 'node:crypto';
import Cypher from '@neo4j/cypher-builder';
import { ApiError } from '../../domain/api-error.ts';
import { prefixOf, requirePrefix } from '../../domain/global-id.ts';
import type { HistoryLabel } from '../../graph-model/history-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { predicateOf } from '../../graph-model/predicate-of.ts';
import { currentIds } from '../statement/redirects.ts';
import type { Names } from '../statement/scope.ts';
import { subjects as kindsOfSubjects } from '../../graph-model/relationship-kinds.ts';

/** Of which records, and of what of them, changes are told; null where of all. Each is sorted and named once. */
export interface About {
  readonly subjects: readonly string[] | null;
  readonly predicates: readonly string[] | null;
}

const most = 100;

/** Reads the arguments `subject` and `predicate` of `changes`. */
export function readAbout(given: Readonly<Record<string, unknown>>): About {
  return { subjects: listIn(given, 'subject', subjectId), predicates: listIn(given, 'predicate', predicateName) };
}

/**
 * Reads claims, or what is noted of them. Of named records each is looked up by itself: given all at once, the planner took a walk through all claims for cheaper on some loads.
 * Also under an id that was given up, which older loads noted.
 */
export function matchAbout(node: Cypher.NamedNode, label: 'Claim' | HistoryLabel, { subjects, predicates }: About, conditions: readonly Cypher.Predicate[], names: Names): Cypher.Match {
  const where = Cypher.and(...(predicates === null ? [] : [Cypher.in(node.property('predicate'), new Cypher.Param(predicates))]), ...conditions)!;
  if (subjects === null) return new Cypher.Match(new Cypher.Pattern(node, { labels: [label] })).where(where);
  const subject = names.variable('subject');
  return new Cypher.Unwind([currentIds(subjects, names), subject])
    .with(subject).distinct()
    .match(new Cypher.Pattern(node, { labels: [label], properties: { subjectId: subject } }))
    .where(where);
}

/** How cursors name it: short, however many records are asked about. */
export function aboutText({ subjects, predicates }: About): string {
  return `${subjects === null ? '' : ` of subjects #${digest(subjects)}`}${predicates === null ? '' : ` of predicates #${digest(predicates)}`}`;
}

function digest(names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 12);
}

function listIn(given: Readonly<Record<string, unknown>>, argument: 'subject' | 'predicate', read: (name: string) => string): readonly string[] | null {
  const names = given[argument] as readonly string[] | null | undefined;
  if (names === null || names === undefined) return null;
  if (names.length === 0) throw new ApiError('BAD_USER_INPUT', `${argument} names none, so that nothing would be told. Leave it out to be told of all.`, { argument });
  if (names.length > most) throw new ApiError('BAD_USER_INPUT', `${argument} names ${names.length}; at most ${most} are asked about at once.`, { argument, atMost: most });
  return [...new Set(names.map((name) => read(String(name))))].sort();
}

function subjectId(id: string): string {
  const prefix = prefixOf(requirePrefix(id, 'subject'));
  if (kindsOfSubjects.some((kind) => nodeKinds[kind].prefix === prefix)) return id;
  throw new ApiError('BAD_USER_INPUT', `"${id.slice(0, 80)}" names no record that claims are about.`, { argument: 'subject' });
}

function predicateName(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9_.]{0,79}$/.test(name)) return predicateOf(name);
  throw new ApiError('BAD_USER_INPUT', `"${name.slice(0, 80)}" is no name of a predicate. Write it as claims give it, for example dieAreaMm2 or stockpile_quantity.`, { argument: 'predicate' });
}

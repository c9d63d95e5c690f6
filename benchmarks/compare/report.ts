import { goalOf, goalText, meets } from '../goals.ts';
import type { Case } from './case.ts';
import { contenderNames } from './contender.ts';
import type { Failed, Measured, SizeResult } from './contest-result.ts';
import { grownLabels } from './grow-graph.ts';
import { figures, type Figure, type GoalName } from './judge.ts';
import type { Machine } from './machine.ts';
import { atOnce } from './measure.ts';

type ReportedCase = Pick<Case, 'name' | 'title' | 'kind' | 'indexed' | 'peer' | 'raw'>;

export interface Report {
  readonly machine: Machine;
  readonly command: string;
  readonly cases: readonly ReportedCase[];
  readonly results: readonly SizeResult[];
}

const goalTitles: Readonly<Record<GoalName, string>> = {
  listsTimesPeer: 'without cache, lists: requests a second as a multiple of @neo4j/graphql on Apollo',
  connectionsTimesPeer: 'without cache, connections: requests a second as a multiple of @neo4j/graphql on Apollo',
  p50TimesRaw: 'without cache: p50 as a multiple of hand-written Cypher behind node:http',
  cachedShareOfBytes: 'with cache: requests a second as a share of node:http with the same bytes',
  firstPageHitsShareOfPeer: 'first page in order: database hits as a share of @neo4j/graphql\'s',
  page100HitsTimesPage1: 'page 100: database hits as a multiple of page 1',
  p50TimesOfSmallest: 'what indexes lead to, without cache: p50 on the largest graph as a multiple of the smallest',
};

/** docs/performance.md but for the part that is written by hand. */
export function reportText({ machine, command, cases, results }: Report, byHand: string): string {
  const judged = figures(cases, results);
  return [
    '# Performance',
    `Written by \`${command}\`: it starts everything that it compares, checks that all give the same rows, and measures. Do not edit it but for the last part.`,
    machineText(machine),
    '![Requests a second by case, contender and size of graph](performance.svg)',
    '## Goals',
    goalsTable(judged),
    missedText(judged),
    '## What is compared',
    contendersText(),
    casesText(cases),
    growthText(results),
    ...results.flatMap((result) => [`## ${sizeTitle(result)}`, sizeText(result)]),
    byHand,
  ].join('\n\n').trimEnd() + '\n';
}

function machineText({ date, commit, cores, processor, memoryGB, node, java, neo4j, heap, effort }: Machine): string {
  return `${date}, commit ${commit}: ${cores} cores (${processor}), ${memoryGB} GB, Node.js ${node}, Java ${java}, Neo4j ${neo4j} with a heap of up to ${heap}${effort === 'quick' ? '; a quick run, whose figures are rough' : ''}. Contenders, database and load share the cores. p50 and p99 are of one request at a time, in turns; requests a second with ${atOnce} at once. Ratios hold; milliseconds drift with the machine.`;
}

function goalsTable(judged: readonly Figure[]): string {
  const rows = (Object.keys(goalTitles) as GoalName[]).map((name) => {
    const goal = goalOf('compare', name)!;
    const values = judged.filter((figure) => figure.goal === name);
    const met = values.filter(({ value }) => meets(goal, value)).length;
    const span = values.length === 0 ? 'not measured' : `${short(Math.min(...values.map(({ value }) => value)))} to ${short(Math.max(...values.map(({ value }) => value)))}`;
    return [goalTitles[name], goalText(goal), span, values.length === 0 ? '' : met === values.length ? `all ${met} met` : `**MISSED** by ${values.length - met} of ${values.length}`];
  });
  return table(['figure', 'goal', 'measured', ''], rows);
}

function missedText(judged: readonly Figure[]): string {
  const missed = judged.filter(({ goal, value }) => !meets(goalOf('compare', goal)!, value));
  if (missed.length === 0) return 'Nothing that was measured misses its goal.';
  return `Missed:\n\n${table(['figure', 'case', 'graph', 'measured', 'goal'], missed.map(({ goal, name, size, value }) => [goalTitles[goal], name, `${size}×`, short(value), goalText(goalOf('compare', goal)!)]))}`;
}

function contendersText(): string {
  return table(['contender', 'what it is'], [
    ['ours', 'the server as `npm start` runs it: answers that are asked for again come from its cache'],
    ['ours, no cache', 'the same with `CHIP_EXPORT_CONTROLS_RESPONSE_CACHE_MB=0`'],
    ['raw driver', 'hand-written Cypher through neo4j-driver, called in the process that measures'],
    ['raw behind node:http', 'the same behind bare node:http, rows as JSON'],
    ['@neo4j/graphql', '@neo4j/graphql 7.6.3 on Apollo\'s standalone server, over the part of the graph declared in `benchmarks/peers/graph.graphql`'],
    ['node:http, same bytes', 'bare node:http that gives the bytes of our answer'],
  ]);
}

function casesText(cases: readonly ReportedCase[]): string {
  return table(['case', 'question', 'asked of @neo4j/graphql as', 'hand-written'], cases.map(({ name, title, kind, peer, raw }) => [name, title, peer ? kind ?? '' : 'no', raw ? 'yes' : 'no']));
}

function growthText(results: readonly SizeResult[]): string {
  return `The smallest graph is the full import: the seed and every feed that comes with the project. In larger ones ${grownLabels.join(', ')} (of organizations those that the others lead to) and the relationships among them and to countries and chip families are there so many times; clusters, claims, sources, names to look up, the lists of parties and the law are not multiplied. Names of copies stand behind all others, so that a page by name holds the same rows at every size. ${results.map(({ size, nodes, relationships }) => `${size}×: ${whole(nodes)} nodes, ${whole(relationships)} relationships`).join('; ')}.`;
}

export function sizeTitle({ size }: SizeResult): string {
  return size === 1 ? 'The imported graph' : `${size} times the graph`;
}

export function sizeText({ measured, failed }: SizeResult): string {
  const names = [...new Set([...measured, ...failed].map(({ name }) => name))];
  const rows = names.flatMap((name) => contenderNames.flatMap((contender) => {
    const one = measured.find((candidate) => candidate.name === name && candidate.contender === contender);
    const lost = failed.find((candidate) => candidate.name === name && candidate.contender === contender);
    return one ? [measuredRow(one)] : lost ? [failedRow(lost)] : [];
  }));
  return table(['case', 'contender', 'db hits', 'rows', 'p50 ms', 'p99 ms', 'requests a second'], rows);
}

function measuredRow({ name, contender, dbHits, rows, p50Ms, p99Ms, perSecond, failedUnderLoad = '' }: Measured): readonly string[] {
  return [name, contender, dbHits === null ? '–' : whole(dbHits), rows === null ? '–' : whole(rows), short(p50Ms), short(p99Ms), perSecond === null ? failure(failedUnderLoad) : whole(perSecond)];
}

function failedRow({ name, contender, failed }: Failed): readonly string[] {
  return [name, contender, '', '', '', '', failure(failed)];
}

function failure(reason: string): string {
  return `failed: ${reason.replaceAll(/\s*[\n|]\s*/g, ' ').slice(0, 160)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Three digits that count. */
function short(value: number): string {
  return value >= 1000 ? whole(value) : String(Number(value.toPrecision(3)));
}

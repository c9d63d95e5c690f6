import { together } from './evaluation.ts';
import type { FalsePositive, Tally } from './evaluation.ts';

export interface SeedResult {
  readonly seed: number;
  readonly tallies: readonly Tally[];
}

export interface FirmsResult {
  readonly asked: number;
  readonly byName: readonly FalsePositive[];
  readonly withCountry: readonly FalsePositive[];
}

const letterSlips = ['a letter inserted', 'a letter deleted', 'a letter substituted', 'two letters transposed'];
/** What the peer to beat finds, in percent, and its false positives. */
const peer: Readonly<Record<string, string>> = { exact: '100', reordered: '100', 'punctuation and case': '99.3', 'dropped legal suffix': '97.8', 'one-letter error': '87.5' };
const peerFalsePositives = '1 in 62';

/** The evaluation in Markdown: recall by kind for each seed, false positives, and each of them by name. */
export function report(names: number, parties: number, sampled: number, results: readonly SeedResult[], firms: FirmsResult): string {
  const rows = results.map(({ tallies }) => withSlipsTogether(tallies));
  const kinds = rows[0]?.map(({ kind }) => kind) ?? [];
  const seeds = results.map(({ seed }) => `seed ${seed}`);
  return [
    `Recall: ${sampled} parties a seed, out of ${thousands(parties)} with ${thousands(names)} names. In each cell: percent found as MATCH / as MATCH or POSSIBLE (names asked).`,
    '',
    row(['variation', ...seeds, 'peer']),
    row(['---', ...seeds.map(() => '---'), '---']),
    ...kinds.map((kind) => row([kind, ...rows.map((tallies) => cell(tallies.find((tally) => tally.kind === kind))), peer[kind] ?? ''])),
    '',
    `False positives: ${firms.asked} ordinary firms.`,
    '',
    row(['asked', 'MATCH', 'MATCH or POSSIBLE', 'peer']),
    row(['---', '---', '---', '---']),
    row(['by name alone', ...firmCells(firms.byName, firms.asked), peerFalsePositives]),
    row(['with country', ...firmCells(firms.withCountry, firms.asked), '']),
    '',
    'Each of them, by name alone:',
    '',
    row(['firm', 'listed name', 'score', 'outcome', 'with country']),
    row(['---', '---', '---', '---', '---']),
    ...firms.byName.map((each) => row([`${each.firm.name} (${each.firm.country})`, each.matchedName, each.score.toFixed(3), each.outcome, firms.withCountry.find(({ firm }) => firm.name === each.firm.name)?.outcome ?? 'NO_MATCH'])),
  ].join('\n');
}

/** One-letter errors of all kinds in one row, before the row of each. */
function withSlipsTogether(tallies: readonly Tally[]): readonly Tally[] {
  const slips = tallies.filter(({ kind }) => letterSlips.includes(kind));
  const first = tallies.findIndex(({ kind }) => letterSlips.includes(kind));
  return [...tallies.slice(0, first), together('one-letter error', slips), ...tallies.slice(first)];
}

function cell(tally: Tally | undefined): string {
  return tally === undefined || tally.asked === 0 ? '–' : `${percent(tally.match, tally.asked)} / ${percent(tally.possible, tally.asked)} (${tally.asked})`;
}

function firmCells(found: readonly FalsePositive[], asked: number): readonly string[] {
  const matches = found.filter(({ outcome }) => outcome === 'MATCH').length;
  return [matches, found.length].map((count) => (count === 0 ? 'none' : `${count} (1 in ${Math.round(asked / count)})`));
}

/** Rounded down, so that 100.0 means all. */
function percent(part: number, whole: number): string {
  return (Math.floor((part * 1000) / whole) / 10).toFixed(1);
}

function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

import { together } from './evaluation.ts';
import type { FalsePositive, Tally } from './evaluation.ts';
import type { OrdinaryFirm } from './ordinary-firms.ts';

export interface SeedResult {
  readonly seed: number;
  readonly tallies: readonly Tally[];
}

export interface FirmsResult {
  readonly firms: readonly OrdinaryFirm[];
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
    `False positives: ${firms.firms.length} ordinary firms. The third set was written after the scoring was fixed.`,
    '',
    row(['asked', 'firms', 'MATCH', 'MATCH or POSSIBLE', 'peer']),
    row(['---', '---', '---', '---', '---']),
    ...['first', 'second', 'third', null].flatMap((set) => firmRows(set, firms)),
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

/** One set of firms, or all, by name alone and with their country. */
function firmRows(set: string | null, { firms, byName, withCountry }: FirmsResult): readonly string[] {
  const within = (firm: OrdinaryFirm) => set === null || firm.set === set;
  const asked = firms.filter(within).length;
  const cells = (found: readonly FalsePositive[]) => {
    const ofSet = found.filter(({ firm }) => within(firm));
    return [ofSet.filter(({ outcome }) => outcome === 'MATCH').length, ofSet.length].map((count) => (count === 0 ? 'none' : `${count} (1 in ${Math.floor(asked / count)})`));
  };
  const label = set === null ? 'all' : `${set} set`;
  return [row([`${label}, by name alone`, String(asked), ...cells(byName), peerFalsePositives]), row([`${label}, with country`, String(asked), ...cells(withCountry), ''])];
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

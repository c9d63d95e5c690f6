import type { GlobalId } from '../src/domain/global-id.ts';
import type { GraphRows, NodeRow } from '../src/graph-model/graph-rows.ts';
import type { JudgedChip } from '../src/rules/determination.ts';
import { situationOf } from '../src/rules/situation.ts';
import type { Quantities } from '../src/rules/metrics.ts';
import type { Rulebook } from '../src/rules/rulebook.ts';
import { statusOn } from '../src/rules/status-on.ts';
import { lawChangeDates } from '../src/rules/status-rules.ts';
import { readRulebook } from '../src/seeding/read-rulebook.ts';
import { buildGraph } from '../src/seeding/seed-graph.ts';
import { readConfig } from '../src/server/config.ts';
import { reportAgainstGoals } from './goals.ts';

const [warmUpMilliseconds, measuredMilliseconds] = [1000, 3000];

/** How many statuses the evaluator decides in a second on one core: every chip of the seed under every vintage of the law, for China. Needs no database. */
export async function evaluations(): Promise<boolean> {
  const { seedFolder } = readConfig();
  const [graph, rulebook] = await Promise.all([buildGraph(seedFolder), readRulebook(seedFolder)]);
  const chips = judgedChips(graph);
  const vintages = lawChangeDates(rulebook);
  rounds(rulebook, chips, vintages, warmUpMilliseconds);
  const { evaluated, milliseconds, undetermined } = rounds(rulebook, chips, vintages, measuredMilliseconds);
  process.stdout.write(`evaluations (${chips.length} chips under ${vintages.length} vintages of the law, exported to China; ${evaluated} in ${(milliseconds / 1000).toFixed(1)} s after ${warmUpMilliseconds / 1000} s to warm up)\n`);
  return reportAgainstGoals('evaluations', { evaluationsASecond: (evaluated * 1000) / milliseconds, microsecondsEach: (milliseconds * 1000) / evaluated, undeterminedPercent: (undetermined * 100) / evaluated });
}

/** Goes through all chips and vintages until the time is up, and counts. */
function rounds(rulebook: Rulebook, chips: readonly JudgedChip[], vintages: readonly string[], atLeast: number) {
  let [evaluated, undetermined, milliseconds] = [0, 0, 0];
  const begun = performance.now();
  while (milliseconds < atLeast) {
    for (const chip of chips) {
      for (const asOf of vintages) {
        // What is counted is used, so that no compiler leaves the work out.
        if (statusOn(situationOf(rulebook, { chip, destination: 'CN', asOf }, null)) === 'UNDETERMINED') undetermined += 1;
      }
    }
    evaluated += chips.length * vintages.length;
    milliseconds = performance.now() - begun;
  }
  return { evaluated, undetermined, milliseconds };
}

/** The chips as the loaded graph has them, with the quantities that were derived for them. */
function judgedChips({ nodes, relationships }: GraphRows): readonly JudgedChip[] {
  const vendors = new Map(relationships.filter(({ type, fromLabel }) => type === 'DESIGNED_BY' && fromLabel === 'Chip').flatMap(({ rows }) => rows.map(({ from, to }) => [from, to] as const)));
  return (nodes.Chip ?? []).map((chip) => judged(chip, vendors.get(chip.id)));
}

function judged({ id, properties }: NodeRow, vendorId: string | undefined): JudgedChip {
  const { name, releaseDate, designCountryCode, dieAreaMm2 } = properties;
  return {
    id: id as GlobalId,
    name: String(name),
    vendorId: vendorId as GlobalId | undefined,
    releaseDate: releaseDate as string | undefined,
    designCountryCode: designCountryCode as string | undefined,
    dieAreaMm2: dieAreaMm2 as number | undefined,
    quantities: { ...(properties as Quantities), id },
  };
}

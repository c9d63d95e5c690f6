import { claimsOf100 } from './claims-of-100.ts';
import { classifyChips } from './classify-chips.ts';
import { compare } from './compare/compare.ts';
import { evaluations } from './evaluations.ts';
import { foundingQuestion } from './founding-question.ts';
import { importFeeds } from './import-feeds.ts';
import { matchPartiesBenchmark } from './match-parties.ts';
import { overload } from './overload.ts';
import { protection } from './protection.ts';
import { startup } from './startup.ts';
import { statusHistory } from './status-history.ts';

const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = { startup, 'founding-question': foundingQuestion, evaluations, 'classify-chips': classifyChips, 'status-history': statusHistory, 'claims-of-100': claimsOf100, 'match-parties': matchPartiesBenchmark, 'import-feeds': importFeeds, compare, overload, protection };
const [name = '', ...args] = process.argv.slice(2);
const benchmark = benchmarks[name];

if (!benchmark) {
  process.stderr.write(`Name a benchmark: npm run bench -- ${Object.keys(benchmarks).join(' | ')}\n`);
  process.exit(1);
}
const met = await benchmark(args);
process.stdout.write(`Repeat with: npm run bench -- ${name}\n`);
process.exit(met ? 0 : 1);

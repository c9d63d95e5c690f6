import './require-node.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBundled } from '../importers/bundled-vintages.ts';
import { counted } from '../importers/counted.ts';
import { feeds } from '../importers/feeds.ts';
import { buildDataset } from '../importers/folding/build-dataset.ts';
import type { OpenMatch } from '../importers/review/open-match.ts';
import { openMatches } from '../importers/review/open-matches.ts';
import type { ListEntry } from '../importers/us-consolidated-screening-list/screening-list.ts';
import { usConsolidatedScreeningList } from '../importers/us-consolidated-screening-list/us-consolidated-screening-list.ts';
import { readConfig } from '../server/config.ts';
import { projectRoot } from '../server/project-root.ts';
import { projectVersion } from '../server/project-version.ts';
import { runCommand } from './run-command.ts';

/** `npm run review`: names of the feeds that come with the project that may mean a record that there is, with the evidence; nothing is merged until somebody settles it in `seed/reviewed`. `--json` gives them as data. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const dataset = await buildDataset(readConfig().seedFolder);
  const folded = feeds.filter((feed) => feed.bundled && feed.fold !== undefined);
  const vintages = await Promise.all(folded.map((feed) => readBundled(feed, join(projectRoot(), 'data'), projectVersion())));
  const list = await readBundled(usConsolidatedScreeningList, join(projectRoot(), 'data'), projectVersion());
  const open = openMatches(dataset.seed, dataset.fold(vintages), list.entries as readonly ListEntry[], dataset.reviewed);
  process.stdout.write(values.json ? `${JSON.stringify(open, null, 2)}\n` : `${open.map(told).join('\n')}\n\n${counted(open.length, 'open match', 'open matches')}. Settle them in seed/reviewed; docs/importing.md says how.\n`);
});

function told({ kind, name, meanwhile, candidates, evidence }: OpenMatch): string {
  return [`${kind} "${name}" (${meanwhile}); ${evidence.join('; ')}`, ...candidates.map((candidate) => `    may be ${candidate.id} "${candidate.name}": ${candidate.why}`)].join('\n');
}

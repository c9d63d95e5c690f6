import './require-node.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApiSchema } from '../../schema/index.ts';
import { printApiSchema } from '../server/graphql/print-api-schema.ts';
import { projectRoot } from '../server/project-root.ts';
import { StartError } from '../server/start-error.ts';
import { firstDifference } from './first-difference.ts';
import { runCommand } from './run-command.ts';

/** `npm run --silent schema > schema.graphql` writes the API's text; `npm run schema -- --check` fails when the committed one says something else. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const text = printApiSchema(await buildApiSchema());
  if (!values.check) {
    process.stdout.write(text);
    return;
  }
  const committed = await readFile(join(projectRoot(), 'schema.graphql'), 'utf8').catch(() => '');
  if (committed === text) process.stdout.write('schema.graphql says what the code says.\n');
  else throw new StartError(`schema.graphql differs from the code, first at line ${firstDifference(committed, text)}. Run npm run --silent schema > schema.graphql and review its diff.`);
});

import './require-node.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../server/project-root.ts';
import { examples } from '../server/landing-page/examples.ts';
import { readConfig } from '../server/config.ts';
import { StartError } from '../server/start-error.ts';
import { withStartedServer } from './started-server.ts';
import { runCommand } from './run-command.ts';

/** `npm run operations`: starts what `npm run build` built, asks every operation of the landing page, and stops it again. `-- --start` does the same with `npm start`. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { start: { type: 'boolean', default: false } } });
  const built = join(projectRoot(), 'dist', 'src', 'cli', 'start.js');
  if (!values.start && !existsSync(built)) throw new StartError('There is nothing built yet. Run npm run build first.');
  const { environment } = readConfig().managedDatabase;
  const command = values.start ? ['npm', 'start'] as const : [process.execPath, built] as const;
  const failures: string[] = [];
  const { code } = await withStartedServer(command, environment, async (address) => {
    for (const { title, operation } of examples) {
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: operation }) });
      const { errors } = (await response.json()) as { readonly errors?: readonly { readonly message: string }[] };
      process.stdout.write(errors ? `failed: ${title}: ${errors.map(({ message }) => message).join('; ')}\n` : `answered: ${title}\n`);
      if (errors) failures.push(title);
    }
  });
  // npm reports the signal that ended it; the server itself ends with 0.
  if (!values.start && code !== 0) throw new StartError(`The server stopped with exit code ${code}; 0 was expected.`);
  if (failures.length > 0) throw new StartError(`${failures.length} of ${examples.length} operations failed.`);
});

import './require-node.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { projectRoot } from '../server/project-root.ts';
import { examples } from '../server/landing-page/examples.ts';
import { readConfig } from '../server/config.ts';
import { StartError } from '../server/start-error.ts';
import { runCommand } from './run-command.ts';

/** `npm run operations`: starts what `npm run build` built, asks every operation of the landing page, and stops it again. `-- --start` does the same with `npm start`. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { start: { type: 'boolean', default: false } } });
  const built = join(projectRoot(), 'dist', 'src', 'cli', 'start.js');
  if (!values.start && !existsSync(built)) throw new StartError('There is nothing built yet. Run npm run build first.');
  const { environment } = readConfig().managedDatabase;
  const [command, ...parameters] = values.start ? ['npm', 'start'] as const : [process.execPath, built] as const;
  const server = spawn(command, parameters, { env: { ...environment, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(server, 'exit') as Promise<[number | null]>;
  const failures: string[] = [];
  try {
    const address = await Promise.race([readyAddress(server.stdout), exit.then(([code]) => Promise.reject(new StartError(`The server ended with exit code ${code} before it was ready.`)))]);
    for (const { title, operation } of examples) {
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: operation }) });
      const { errors } = (await response.json()) as { readonly errors?: readonly { readonly message: string }[] };
      process.stdout.write(errors ? `failed: ${title}: ${errors.map(({ message }) => message).join('; ')}\n` : `answered: ${title}\n`);
      if (errors) failures.push(title);
    }
  } finally {
    server.kill('SIGTERM');
  }
  const [code] = await exit;
  // npm reports the signal that ended it; the server itself ends with 0.
  if (!values.start && code !== 0) throw new StartError(`The server stopped with exit code ${code}; 0 was expected.`);
  if (failures.length > 0) throw new StartError(`${failures.length} of ${examples.length} operations failed.`);
});

/** Passes the server's messages on, and resolves with its address once it says that it is ready. */
function readyAddress(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let address = '';
    createInterface({ input: output }).on('line', (line) => {
      process.stdout.write(`  ${line}\n`);
      address = /^Listening at (\S+)/.exec(line)?.[1] ?? address;
      if (line.startsWith('Ready after')) resolve(address);
    });
  });
}

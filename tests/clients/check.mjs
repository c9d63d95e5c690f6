import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientOperations } from './operations.mjs';
import { runCodegen } from './run-codegen.mjs';
import { runRelay } from './run-relay.mjs';

/** `npm run clients`: what front ends generate from schema.graphql and the questions of tests/queries, in a scratch folder; fails with the first generator that does, or when the types do not check. `-- --keep` leaves the folder. */
const project = fileURLToPath(new URL('../..', import.meta.url));
const queries = join(project, 'tests', 'queries');
const scratch = mkdtempSync(join(tmpdir(), 'clients-'));
try {
  const schema = readFileSync(join(project, 'schema.graphql'), 'utf8');
  const operations = clientOperations([queries, join(queries, 'fixture-seed')]);
  await runCodegen({ schema, operations, folder: join(scratch, 'codegen') });
  const compiled = runRelay({ schema, operations, folder: join(scratch, 'relay') });
  typecheck(scratch);
  process.stdout.write(`graphql-codegen takes the schema with ${operations.length} operations, relay-compiler with ${compiled} of them, and the generated types check.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  if (process.argv.includes('--keep')) process.stdout.write(`Generated in ${scratch}\n`);
  else rmSync(scratch, { recursive: true, force: true });
}

function typecheck(folder) {
  const compilerOptions = { strict: true, noEmit: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', skipLibCheck: true, types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['codegen'] }));
  execFileSync(process.execPath, [join(project, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder], { stdio: 'inherit' });
}

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../src/cli/run-command.ts';
import { withStartedServer } from '../../src/cli/started-server.ts';
import { defaultCacheFolder } from '../../src/neo4j/default-cache-folder.ts';
import { readConfig } from '../../src/server/config.ts';
import { projectRoot } from '../../src/server/project-root.ts';
import { StartError } from '../../src/server/start-error.ts';

const folder = join(projectRoot(), 'tests', 'fuzz');

/** Of each root field schemathesis makes so many questions. */
const examples = 8;

/** Each is a choice: the schema is public, and a mistake in a name is answered by the names that it may stand for. */
const declaredFindings: readonly string[] = ['Introspection', 'Field Suggestions'];
const checksOfGraphqlCop = 12;

/** `npm run fuzz -- schemathesis` and `npm run fuzz -- graphql-cop`: what others made to attack an API asks a server of ours. `--address` asks one that runs already. */
await runCommand(async () => {
  const { values: { address }, positionals: [tool = ''] } = parseArgs({ options: { address: { type: 'string' } }, allowPositionals: true });
  const attack = { schemathesis, 'graphql-cop': graphqlCop }[tool];
  if (!attack) throw new StartError('Name what is to attack: schemathesis or graphql-cop.');
  const { environment } = readConfig().managedDatabase;
  const python = pythonWithTools(environment);
  if (address === undefined) await withStartedServer(['npm', 'start'], environment, async (started) => attack(python, started, environment));
  else attack(python, address, environment);
});

/** A folder of its own for each set of versions, beside the fetched Neo4j: made once, and found again. */
function pythonWithTools(environment: NodeJS.ProcessEnv): string {
  const requirements = join(folder, 'requirements.txt');
  const versions = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const made = join(defaultCacheFolder({ environment, homeFolder: homedir(), platform: process.platform }), `python-${versions}`);
  const python = join(made, 'bin', 'python');
  if (existsSync(join(made, 'complete'))) return python;
  rmSync(made, { recursive: true, force: true });
  const venv = spawnSync('python3', ['-m', 'venv', made], { encoding: 'utf8' });
  if (venv.status !== 0) throw new StartError('Python is missing, or its module venv. Install Python 3.10 or newer with venv (on Debian and Ubuntu: apt-get install python3 python3-venv).');
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements], { stdio: 'inherit' });
  // An installation that was interrupted is begun anew.
  writeFileSync(join(made, 'complete'), '');
  return python;
}

function schemathesis(python: string, address: string, environment: NodeJS.ProcessEnv): void {
  const scratch = mkdtempSync(join(tmpdir(), 'schemathesis-'));
  const { status } = spawnSync(python, [
    '-m', 'schemathesis.cli', 'run', `${address}/graphql`, '--checks', 'response_schema_conformance,answers_as_documented', '--max-examples', String(examples), '--seed', '20231017',
    '--request-timeout', '30', '--workers', '4', '--suppress-health-check', 'all', '--generation-database', 'none', '--warnings', 'off', '--no-color',
  ], { cwd: scratch, stdio: 'inherit', env: { ...environment, SCHEMATHESIS_HOOKS: 'hooks', PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' } });
  rmSync(scratch, { recursive: true, force: true });
  process.stdout.write(`schemathesis: up to ${examples} questions of each root field\n`);
  if (status !== 0) throw new StartError('Schemathesis found an answer that is not as documented.');
}

interface Finding {
  readonly title: string;
  readonly result: boolean;
  readonly severity: string;
  readonly curl_verify: string;
}

function graphqlCop(python: string, address: string, environment: NodeJS.ProcessEnv): void {
  const printed = execFileSync(python, ['-B', join(folder, 'graphql-cop', 'graphql-cop.py'), '-t', `${address}/graphql`, '-o', 'json'], { encoding: 'utf8', env: environment });
  const checks = JSON.parse(printed.trim().split('\n').at(-1)!) as readonly Finding[];
  const found = checks.filter(({ result }) => result);
  const undeclared = found.filter(({ title }) => !declaredFindings.includes(title));
  process.stdout.write(`graphql-cop: ${checks.length} checks, ${checks.length - found.length} clear, found ${found.map(({ title }) => title).join(', ')}\n`);
  for (const { severity, title, curl_verify: command } of undeclared) process.stdout.write(`${severity} ${title}\n  ${command}\n`);
  if (checks.length !== checksOfGraphqlCop) throw new StartError(`graphql-cop made ${checks.length} checks; ${checksOfGraphqlCop} were expected.`);
  if (undeclared.length > 0) throw new StartError(`graphql-cop found ${undeclared.map(({ title }) => title).join(', ')}.`);
}

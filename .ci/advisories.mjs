import { spawnSync } from 'node:child_process';
import { outcomeOf } from './audit-outcome.mjs';

/** Fails on a known advisory about a production dependency. Where nobody could be asked it says so, and ends with the code that .ci/run counts as neither passed nor failed. */
const notAsked = 75;
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=low', '--json'], { cwd: new URL('..', import.meta.url), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const { code, lines } = outcomeOf(stdout);
for (const line of lines) process.stdout.write(`${line}\n`);
process.exit({ clean: 0, advisories: 1, 'not asked': notAsked }[code]);

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import satisfies from 'spdx-satisfies';
import { notAllowed } from './not-allowed.mjs';

/** `npm run licenses`: fails on a production dependency, direct or not, whose license is not allowed by .ci/allowed-licenses.json. */
const allowed = JSON.parse(readFileSync(new URL('allowed-licenses.json', import.meta.url), 'utf8'));
const { packages } = JSON.parse(execFileSync('npm', ['sbom', '--omit=dev', '--sbom-format=spdx', '--package-lock-only'], { cwd: new URL('..', import.meta.url), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));
const refused = notAllowed(packages, allowed, satisfies);
for (const { name, versionInfo, licenseDeclared } of refused) process.stderr.write(`${name}@${versionInfo}: ${licenseDeclared} is not among the licenses of .ci/allowed-licenses.json. Do without it, or read the license and add it there.\n`);
if (refused.length > 0) process.exit(1);
process.stdout.write(`${packages.length} packages, all under ${allowed.join(', ')}.\n`);

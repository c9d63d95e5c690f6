import './require-node.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../server/project-root.ts';

const root = projectRoot();
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);

/** What the compiler doesn't copy: the landing page and the reviewed look-ups of feeds. */
const assets = [join('src', 'server', 'landing-page'), join('src', 'importers')];

rmSync(dist, { recursive: true, force: true });
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
for (const folder of assets) cpSync(join(root, folder), join(dist, folder), { recursive: true, filter: (file) => !file.endsWith('.ts') });

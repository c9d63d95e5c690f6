import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchNeo4j } from '../../../src/neo4j/fetch-neo4j.ts';
import type { FetchOptions } from '../../../src/neo4j/fetch-neo4j.ts';
import { fetchProgress } from '../../../src/neo4j/fetch-progress.ts';
import { waysOut } from '../../../src/neo4j/ways-out.ts';

const names = ['neo4j-5.26.31.jar', 'neo4j-bolt-5.26.31.jar', 'neo4j-server-5.26.31.jar'];

/** Stands for Maven: puts archives into the folder that it is told, and notes that it ran. */
const maven = (jars: readonly string[], ending = 'printf "PK\\005\\006"') => `
echo run >> "$(dirname "$0")/runs"
for word in "$@"; do case "$word" in -DoutputDirectory=*) out="\${word#-DoutputDirectory=}";; esac; done
mkdir -p "$out"
for jar in ${jars.join(' ')}; do ${ending} > "$out/$jar"; done`;

describe('fetching Neo4j', () => {
  let folder: string;
  let told: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fetch-'));
    told = [];
    mkdirSync(join(folder, 'bin'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const cache = (): string => join(folder, 'cache');
  const release = (): string => join(cache(), 'neo4j-5.26.31');
  const options = (): FetchOptions => ({ cacheFolder: cache(), onProgress: (message) => told.push(message), environment: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` }, mavenCommand: join(folder, 'bin', 'mvn') });
  const runs = (): number => readFileSync(join(folder, 'bin', 'runs'), 'utf8').trim().split('\n').length;
  function installMaven(script: string): void {
    writeFileSync(join(folder, 'bin', 'mvn'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bin', 'mvn'), 0o755);
  }

  it('names the three ways out when there is no Maven', async () => {
    await expect(fetchNeo4j({ ...options(), mavenCommand: undefined, environment: { PATH: join(folder, 'bin') } })).rejects.toMatchObject({
      problem: 'MAVEN_MISSING',
      message: `Neo4j 5.26.31 has to be fetched once, by Maven, and there is no mvn on the PATH.\n${waysOut}`,
    });
    expect(readdirSync(cache())).toEqual([]);
  });

  it('says what Maven says when it fails', async () => {
    installMaven('echo "[INFO] Scanning"; echo "[ERROR] Unknown host repository.example"; exit 1');
    await expect(fetchNeo4j(options())).rejects.toMatchObject({
      problem: 'FETCH_FAILED',
      message: `Maven could not fetch Neo4j 5.26.31. It says:\n  [ERROR] Unknown host repository.example\nIs this machine online?\n${waysOut}`,
    });
    expect(readdirSync(cache())).toEqual([]);
  });

  it('keeps the jars in a fixed order and needs no Maven the next time', async () => {
    installMaven(maven(['other-1.jar', ...names]));
    const jars = ['neo4j-5.26.31.jar', 'neo4j-bolt-5.26.31.jar', 'neo4j-server-5.26.31.jar', 'other-1.jar'].map((name) => join(release(), 'lib', name));
    await expect(fetchNeo4j(options())).resolves.toEqual(jars);
    rmSync(join(folder, 'bin'), { recursive: true });
    await expect(fetchNeo4j(options())).resolves.toEqual(jars);
    expect(readdirSync(cache())).toEqual(['neo4j-5.26.31']);
    expect(told).toEqual(['Fetching Neo4j 5.26.31 Community with Maven, once: about 213 jars, 123 MB', `Fetched Neo4j 5.26.31: 4 jars, 0 MB. Later starts find it in ${release()}`]);
  });

  it('fetches again when a jar was cut off or lost', async () => {
    installMaven(maven(names));
    const [first, second] = await fetchNeo4j(options());
    truncateSync(first as string, 2);
    rmSync(second as string);
    told.length = 0;
    await expect(fetchNeo4j(options())).resolves.toHaveLength(3);
    expect(told[0]).toBe('Fetching Neo4j 5.26.31 Community with Maven, once: about 213 jars, 123 MB');
  });

  it('refuses what is not whole, and keeps nothing of it', async () => {
    installMaven(maven(names.slice(1)));
    await expect(fetchNeo4j(options())).rejects.toMatchObject({
      problem: 'FETCH_FAILED',
      message: `Maven ended well, yet Neo4j 5.26.31 is not whole: neo4j-5.26.31.jar did not come. Start again; if it stays so, empty Maven's local repository.\n${waysOut}`,
    });
    installMaven(maven(names, 'printf "PK"'));
    await expect(fetchNeo4j(options())).rejects.toMatchObject({ message: expect.stringContaining(`${names.join(', ')} came in part only`) });
    expect(readdirSync(cache())).toEqual([]);
  });

  it('removes what a killed process had begun', async () => {
    installMaven(maven(names));
    mkdirSync(join(cache(), 'neo4j-5.26.31.fetching-abandoned'), { recursive: true });
    await fetchNeo4j(options());
    expect(readdirSync(cache())).toEqual(['neo4j-5.26.31']);
  });

  it('lets one of two at once fetch while the other waits for it', async () => {
    installMaven(`sleep 0.5${maven(names)}`);
    const [one, other] = await Promise.all([fetchNeo4j(options()), fetchNeo4j(options())]);
    expect(one).toEqual(other);
    expect(runs()).toBe(1);
    expect(told).toContain(`Another process (${process.pid}) is fetching Neo4j 5.26.31; waiting for it`);
  });

  it('tells every two seconds how it goes', async () => {
    installMaven(`echo "[INFO] Downloaded from central: https://repository.example/a.jar (1.5 MB at 3.0 MB/s)"; sleep 2.3${maven(names)}`);
    await fetchNeo4j(options());
    expect(told[1]).toBe('Fetching Neo4j 5.26.31: 1 files, 2 MB so far, 2 s');
  });
});

describe('the progress of Maven', () => {
  it('counts what came, and how much it was', () => {
    const progress = fetchProgress();
    for (const line of [
      '[INFO] Downloading from central: https://repository.example/a.pom',
      '[INFO] Downloaded from central: https://repository.example/a.pom (500 kB at 98 kB/s)',
      '[INFO] Downloaded from central: https://repository.example/a.jar (2.3 MB at 1.1 MB/s)',
      '[INFO] Downloaded from central: https://repository.example/b.jar (300 B at 1.1 kB/s)',
    ]) progress.read(line);
    expect(progress.describe()).toBe('3 files, 3 MB');
  });
});

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava, parseJavaVersion } from '../../../src/neo4j/java.ts';
import { waysOut } from '../../../src/neo4j/ways-out.ts';

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', { version: '17.0.15', major: 17 }],
    ['java version "1.8.0_402"\nJava(TM) SE Runtime Environment', { version: '1.8.0_402', major: 8 }],
    ['openjdk version "21" 2023-09-19', { version: '21', major: 21 }],
    ['openjdk version "22-ea" 2024-03-19', { version: '22-ea', major: 22 }],
    ['Picked up JAVA_TOOL_OPTIONS: -Dx=1\nopenjdk version "25.0.1" 2025-10-21', { version: '25.0.1', major: 25 }],
  ])('is read from %j', (printed, expected) => {
    expect(parseJavaVersion(printed)).toEqual(expected);
  });

  it.each(['', 'Unable to locate a Java Runtime.', 'version "next"'])('is unknown when Java prints %j', (printed) => {
    expect(parseJavaVersion(printed)).toBeNull();
  });
});

describe('finding Java', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'java-'));
    mkdirSync(join(folder, 'bin'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function installJava(script: string): void {
    writeFileSync(join(folder, 'bin', 'java'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bin', 'java'), 0o755);
  }
  const onPath = () => findJava({ environment: { PATH: join(folder, 'bin') } });

  it('names the three ways out when there is none on the PATH', async () => {
    await expect(onPath()).rejects.toMatchObject({
      problem: 'JAVA_MISSING',
      message: `No Java was found on the PATH; Neo4j needs Java 17 or newer.
Three ways out:
  1. Install a JDK 17 or newer and Maven, and start again.
  2. Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5.26 or newer that you have.
  3. Run API and Neo4j in containers: docker compose up`,
    });
  });

  it('says which JAVA_HOME holds none', async () => {
    await expect(findJava({ javaHome: folder })).rejects.toMatchObject({
      problem: 'JAVA_MISSING',
      message: `No Java was found at ${join(folder, 'bin', 'java')} (JAVA_HOME); Neo4j needs Java 17 or newer.\n${waysOut}`,
    });
  });

  it('takes a stub that only advises to install Java for none', async () => {
    installJava('echo "Unable to locate a Java Runtime." >&2; exit 1');
    await expect(onPath()).rejects.toMatchObject({ problem: 'JAVA_MISSING' });
  });

  it('refuses one that is too old', async () => {
    installJava(`echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
    await expect(onPath()).rejects.toMatchObject({
      problem: 'JAVA_TOO_OLD',
      message: `The Java on the PATH is version 11.0.2; Neo4j needs Java 17 or newer.\n${waysOut}`,
    });
  });

  it('accepts one that is new enough', async () => {
    installJava(`echo 'openjdk version "21.0.2" 2024-01-16' >&2; echo 'build 13' >&2`);
    await expect(onPath()).resolves.toEqual({ command: 'java', version: '21.0.2', build: 'openjdk version "21.0.2" 2024-01-16\nbuild 13' });
  });
});

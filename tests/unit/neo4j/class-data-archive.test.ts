import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { classDataArchive, writeClassDataArchive } from '../../../src/neo4j/class-data-archive.ts';

const java = { command: 'java', version: '17.0.15', build: 'build 1' };

describe('the archive of classes', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'archive-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const archive = (build = 'build 1', jars = ['a.jar']) => classDataArchive(folder, { ...java, build }, jars);
  const writeFile = (path: string, bytes: number): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    truncateSync(path, bytes);
  };
  const trainer = (bytes: number) => async ([flag]: readonly string[]): Promise<void> => writeFile((flag as string).replace('-XX:ArchiveClassesAtExit=', ''), bytes);

  it('is not used before there is one', () => {
    expect(archive().flags).toEqual([]);
  });

  it('is used once a training has written it, and nothing else stays', async () => {
    const { path } = archive();
    await writeClassDataArchive(path, trainer(100e6));
    expect(archive().flags).toContain(`-XX:SharedArchiveFile=${path}`);
    expect([path]).toEqual(readdirSync(dirname(path)).map((name) => join(dirname(path), name)));
  });

  it('belongs to one build of Java and one class path', () => {
    expect(new Set([archive().path, archive('build 2').path, archive('build 1', ['b.jar']).path]).size).toBe(3);
    expect(archive().path).toBe(archive().path);
  });

  it('is removed when it is too small to be of use', () => {
    const { path } = archive();
    writeFile(path, 8e6);
    expect(archive().flags).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  it('is not kept when its training brought too little or failed', async () => {
    const { path } = archive();
    await writeClassDataArchive(path, trainer(8e6));
    await expect(writeClassDataArchive(path, () => Promise.reject(new Error('no boot')))).rejects.toThrow('no boot');
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('is trained once at a time', async () => {
    const { path } = archive();
    let trainings = 0;
    await Promise.all([0, 1].map(() => writeClassDataArchive(path, async (flags) => {
      trainings += 1;
      await trainer(100e6)(flags);
    })));
    expect(trainings).toBe(1);
  });
});

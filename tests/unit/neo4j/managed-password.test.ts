import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { managedPassword, passwordFile } from '../../../src/neo4j/managed-password.ts';

describe('the password of the managed Neo4j', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'password-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is generated once, hard to guess, and kept', () => {
    const password = managedPassword(folder);
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(managedPassword(folder)).toBe(password);
    expect(readFileSync(passwordFile(folder), 'utf8')).toBe(`${password}\n`);
  });

  it('is readable by its owner alone, even if its file was opened to others', () => {
    managedPassword(folder);
    expect(statSync(passwordFile(folder)).mode & 0o777).toBe(0o600);
    chmodSync(passwordFile(folder), 0o644);
    managedPassword(folder);
    expect(statSync(passwordFile(folder)).mode & 0o777).toBe(0o600);
  });

  it('differs from one data folder to another', () => {
    const password = managedPassword(folder);
    rmSync(passwordFile(folder));
    expect(managedPassword(folder)).not.toBe(password);
  });
});

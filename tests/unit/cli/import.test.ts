import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chosenFeeds } from '../../../src/cli/chosen-feeds.ts';
import { feedLine, progressLine, tableReport } from '../../../src/cli/import-report.ts';
import { FeedError } from '../../../src/importers/feed-error.ts';
import { bundledFiles, givenFiles } from '../../../src/importers/feed-files.ts';
import { feeds } from '../../../src/importers/feeds.ts';
import { newSummary } from '../../../src/importers/mapping/read-table.ts';
import { StartError } from '../../../src/server/start-error.ts';

const [hardware] = chosenFeeds(['epoch-ml-hardware'], false, feeds);
const [owners] = chosenFeeds(['epoch-ai-chip-owners'], false, feeds);
if (!hardware || !owners) throw new Error('the feeds of the tests are gone');

describe('the feed that is asked for', () => {
  it('is found by its id, and with --all every one that comes with the project', () => {
    expect(hardware.id).toBe('epoch-ml-hardware');
    expect(chosenFeeds([], true, feeds)).toHaveLength(15);
  });

  it('is suggested where the id is nearly right', () => {
    expect(() => chosenFeeds(['epoch-notable-models'], false, feeds)).toThrow(new StartError('There is no feed "epoch-notable-models". Did you mean epoch-notable-ai-models?'));
  });

  it('is listed among the others where none is named', () => {
    expect(() => chosenFeeds([], false, feeds)).toThrow('Which feed? One of these, or --all:\n  epoch-ml-hardware: Epoch AI, Machine Learning Hardware\n');
    expect(() => chosenFeeds(['nonsense-of-mine'], false, [hardware])).toThrow('There is no feed "nonsense-of-mine". There are: epoch-ml-hardware.');
  });

  it('is one, or all', () => {
    expect(() => chosenFeeds(['epoch-ml-hardware'], true, feeds)).toThrow('--all imports every feed; leave out epoch-ml-hardware or --all.');
    expect(() => chosenFeeds(['epoch-ml-hardware', 'epoch-gpu-clusters'], false, feeds)).toThrow('One feed at a time, or --all.');
  });
});

describe('a file of one\'s own', () => {
  it('may have any name where the feed has one file', () => {
    expect(givenFiles(hardware, '/tmp/x.csv').map(({ table, path }) => [table.file, path])).toEqual([['ml_hardware.csv', '/tmp/x.csv']]);
  });

  it('is told by its name where the feed has several', () => {
    expect(givenFiles(owners, '/tmp/quarters_by_chip_type.csv.gz').map(({ table }) => table.file)).toEqual(['quarters_by_chip_type.csv']);
    expect(() => givenFiles(owners, '/tmp/x.csv')).toThrow(
      '/tmp/x.csv: nobody can tell which file of epoch-ai-chip-owners this is – name it as its publisher does: cumulative_by_chip_type.csv, cumulative_by_designer.csv, quarters_by_chip_type.csv');
  });

  it('may be the folder of all of them', () => {
    expect(givenFiles(owners, 'data/epoch-ai-chip-owners').map(({ path }) => path)).toEqual(
      ['cumulative_by_chip_type', 'cumulative_by_designer', 'quarters_by_chip_type'].map((file) => `data/epoch-ai-chip-owners/${file}.csv.gz`));
  });

  it('is needed where the feed does not come with the project', () => {
    expect(() => bundledFiles({ ...hardware, bundled: false }, 'data')).toThrow(FeedError);
  });
});

describe('the report', () => {
  it('says whom to credit', () => {
    expect(feedLine(hardware, false)).toBe('epoch-ml-hardware: Machine Learning Hardware by Epoch AI (CC BY 4.0), https://epoch.ai/data/machine-learning-hardware; as of 2026-07-18');
    expect(feedLine(hardware, true)).toMatch(/; your own file$/);
  });

  it('has counts and rate, each rejected row with line and cause, and how far each column is filled', () => {
    const summary = newSummary('chips.csv');
    Object.assign(summary, { rows: 2000, records: 1997, rejectedRows: 2 });
    summary.rejected.push({ line: 3, key: 'X100', cause: 'no day' }, { line: 9, cause: 'no name' });
    summary.leftOut.push({ line: 12, reason: 'a draft' });
    summary.filled.set('Name', 1999).set('Vendor', 500);
    expect(tableReport(summary, 500)).toBe([
      '  chips.csv: 2,000 rows, 1,997 records, 2 rejected, 1 left out; 0.5 s, 4,000 rows/s',
      '    rejected: line 3, X100: no day',
      '    rejected: line 9: no name',
      '    left out: line 12: a draft',
      '    filled: Name 99.9 %, Vendor 25 %',
    ].join('\n'));
  });

  it('shows twenty rows of a sort and counts the rest', () => {
    const summary = newSummary('chips.csv');
    Object.assign(summary, { rows: 30, rejectedRows: 1500 });
    for (let line = 2; line < 1002; line += 1) summary.rejected.push({ line, cause: 'no name' });
    const lines = tableReport(summary, 10).split('\n');
    expect([lines.filter((line) => line.startsWith('    rejected:')).length, lines[21]]).toEqual([20, '    and 1,480 more']);
  });

  it('goes on while a file is read', () => {
    const summary = newSummary('chips.csv');
    Object.assign(summary, { rows: 1000, rejectedRows: 1 });
    expect(progressLine(summary, 250, 1000, 2000)).toBe('  [#####...............] 25 % chips.csv: 1,000 rows, 1 rejected, 500 rows/s');
  });
});

describe('npm run import', () => {
  let folder = '';
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'import-')); });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  const run = (...parameters: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/import.ts', ...parameters], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('reads a bundled feed with no network and ends with 0', () => {
    const { status, stdout, stderr } = run('epoch-ml-hardware', '--dry-run');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('  ml_hardware.csv.gz: 176 rows, 176 records, 0 rejected, 0 left out; ');
    expect(stdout).toContain('Nothing was written: this was a dry run.');
  });

  it('reads a feed that is one document', () => {
    const { status, stdout } = run('us-consolidated-screening-list', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('  screening-list.compact.json: 25,921 records of 2026-07-31; ');
  });

  it('asks for the day of a file of one\'s own that does not say it, before anything is loaded', () => {
    const { status, stderr } = run('epoch-ml-hardware', '--file', 'data/epoch-ml-hardware/ml_hardware.csv.gz');
    expect([status, stderr]).toEqual([1, 'epoch-ml-hardware: its tables do not say of which day they are. Add --vintage YYYY-MM-DD, the day on which you took them.\n']);
    expect(run('epoch-ml-hardware', '--file', 'x.csv', '--vintage', '2026-02-30')).toMatchObject({ status: 1, stderr: '--vintage is "2026-02-30", not a day. Write it as YYYY-MM-DD.\n' });
    expect(run('epoch-ml-hardware', '--vintage', '2026-02-28')).toMatchObject({ status: 1, stderr: '--vintage is the day of a file of your own: name it with --file or --url.\n' });
  });

  it('says of a feed that may not come with the project where it is found, and under which license', () => {
    const { status, stdout, stderr } = run('eto-supply-chain');
    expect([status, stderr]).toEqual([1, 'eto-supply-chain: the file is refused as a whole; nothing was changed:\neto-supply-chain: the feed does not come with the project – name its file with --file; it is found at https://eto.tech/tool-docs/chipexplorer/\n1 of 1 feed refused.\n']);
    expect(stdout).toContain('CC BY-NC 4.0 (no commercial use)');
  });

  it('takes the day of a document from the document', () => {
    const document = ['us-ear-country-groups', '--file', 'data/us-ear-country-groups/country-groups.json.gz', '--dry-run'];
    expect(run(...document, '--vintage', '2026-07-23').stdout).toContain('  country-groups.json: 14 records of 2026-07-23; ');
    expect(run(...document, '--vintage', '2026-08-01')).toMatchObject({ status: 1, stderr: 'The document says itself of which day it is, 2026-07-23: leave out --vintage.\n' });
  });

  it('fetches a file, and says what is wrong with an address', async () => {
    const server = createServer((request, response) => response.end(request.url === '/ml_hardware.csv.gz' ? readFileSync('data/epoch-ml-hardware/ml_hardware.csv.gz') : ''));
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    try {
      const { port } = server.address() as AddressInfo;
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/import.ts', 'epoch-ml-hardware', '--url', `http://127.0.0.1:${port}/ml_hardware.csv.gz`, '--dry-run'], { stdio: ['ignore', 'pipe', 'inherit'] });
      let stdout = '';
      child.stdout.on('data', (piece: Buffer) => { stdout += piece.toString('utf8'); });
      await once(child, 'close');
      expect([child.exitCode, stdout]).toEqual([0, expect.stringContaining('  ml_hardware.csv.gz: 176 rows, 176 records, 0 rejected, 0 left out; ')]);
    } finally {
      server.close();
    }
    expect(run('epoch-ml-hardware', '--url', 'ml_hardware.csv', '--dry-run')).toMatchObject({ status: 1, stderr: expect.stringContaining('this is no URL – write it whole: https://…') as unknown as string });
    expect(run('epoch-ml-hardware', '--url', 'https://a.example/x', '--file', 'x.csv')).toMatchObject({ status: 1, stderr: '--file and --url each name a file: leave one of them out.\n' });
  });

  it('ends with 1 where records were rejected, unless that is allowed', () => {
    const path = join(folder, 'ml_hardware.csv');
    writeFileSync(path, gunzipSync(readFileSync('data/epoch-ml-hardware/ml_hardware.csv.gz')).toString('utf8').replace('2026-03-11', '11 March 2026'));
    const refused = run('epoch-ml-hardware', '--file', path, '--dry-run');
    expect(refused).toMatchObject({ status: 1, stderr: '1 record rejected. Settle them in the look-ups of the feed, or pass --allow-rejected.\n' });
    expect(refused.stdout).toContain('    rejected: line 2, Meta MTIA 300: "Release date": "11 March 2026" is not a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)\n');
    expect(run('epoch-ml-hardware', '--file', path, '--dry-run', '--allow-rejected').status).toBe(0);
  });

  it('says which option it does not know', () => {
    expect(run('epoch-ml-hardware', '--dryrun')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Unknown option '--dryrun'/) as unknown as string });
  });

  it('refuses a file of another feed with every reason', () => {
    const { status, stderr } = run('epoch-ml-hardware', '--file', 'data/epoch-frontier-data-centers/data_centers.csv.gz', '--dry-run');
    expect(status).toBe(1);
    expect(stderr).toContain('epoch-ml-hardware: the file is refused as a whole; nothing was changed:\n');
    expect(stderr).toContain('data_centers.csv.gz:1: the column "Handle" is unknown');
    expect(stderr).toContain('data_centers.csv.gz:1: the column "Hardware name" is missing');
    expect(stderr).toContain('1 of 1 feed refused.');
  });
});

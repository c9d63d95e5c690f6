import { gzipSync } from 'node:zlib';
import { packVintage, unpackVintage } from '../../../../src/importers/vintages/packed-vintage.ts';
import { UnreadableVintageError } from '../../../../src/importers/vintages/unreadable-vintage-error.ts';
import { explained } from '../../../../src/cli/run-command.ts';
import { entry } from '../folding/made-context.ts';

const of = { feed: 'epoch-gpu-clusters', day: '2026-04-24' };
const packed = (content: unknown): string => gzipSync(JSON.stringify(content)).toString('base64');
const { line: _, references: _references, ...older } = entry('cluster', 'A');

describe('a vintage that a database keeps', () => {
  it('is read as it was packed: rows of tables, and entries of documents in a form of their own', () => {
    const content = { holds: ['Entity List'], entries: [entry('cluster', 'A', { values: { chipCount: 1 } }), { key: '3A090', heading: 'Integrated circuits' }] };
    expect(unpackVintage(packVintage(content), of)).toEqual(content);
    expect(unpackVintage(packVintage({ entries: [] }), of)).toEqual({ entries: [] });
  });

  it.each([
    ['nothing', 'null', 'it is not compressed JSON'],
    ['no text that was packed', 'not packed', 'it is not compressed JSON'],
    ['a text that was cut off', packVintage({ entries: [entry('cluster', 'A')] }).slice(0, 40), 'it is not compressed JSON'],
    ['JSON that was cut off', gzipSync('{"entries":[').toString('base64'), 'it is not compressed JSON'],
    ['no entries', packed({ rows: [] }), 'entries: it is not in the form that this version of the project reads'],
    ['entries that are none', packed({ entries: ['A'] }), 'entries.0: it is not in the form that this version of the project reads'],
    ['rows of another version of the project', packed({ entries: [entry('cluster', 'A'), older] }), 'entries.1.references: it is not in the form that this version of the project reads'],
  ])('is refused where it holds %s, with which it is and what to do', (_name, text, why) => {
    const refused = (): unknown => unpackVintage(text, of);
    expect(refused).toThrow(UnreadableVintageError);
    expect(refused).toThrow(`The database keeps a vintage that can't be read: epoch-gpu-clusters of 2026-04-24 (${why}). Nothing was changed. Import it again, which puts a new copy in its place: npm run import -- epoch-gpu-clusters, with --file PATH --vintage 2026-04-24 unless it is the copy that comes with the project.`);
  });

  it('that cannot be read is told without a stack: it is no bug', () => {
    expect(explained(new UnreadableVintageError(of, 'it is not compressed JSON'))).toMatch(/^The database keeps a vintage/);
  });
});

import { join } from 'node:path';
import { readRulebook } from '../../../src/seeding/read-rulebook.ts';
import { buildGraph } from '../../../src/seeding/seed-graph.ts';
import { brokenSeeds, fixtureSeed, withOverlay } from './with-overlay.ts';

describe('the rulebook of a seed', () => {
  it('is assembled from its law', async () => {
    const { provisions, modeledFrom } = await readRulebook(fixtureSeed);
    expect(provisions.map(({ id, regulationId }) => [id, regulationId])).toEqual([['3A090-2023', 'regulation:us-2023-rule']]);
    expect(modeledFrom).toBe('2023-11-17');
  });

  it('is refused with the file and line of each fault', async () => {
    await withOverlay(join(brokenSeeds, 'unquoted-eccn-in-law'), async (folder) => {
      await expect(readRulebook(folder)).rejects.toThrow('the seed has one mistake; nothing was loaded:\n'
        + 'seed/law/3A090.yaml:12: provision "3A090-2023": paragraphs[1].eccn: 30 is not an ECCN – put the ECCN in quotes: YAML read it as a number');
    });
  });
});

it('a folder without a seed is told as such', async () => {
  await expect(buildGraph(join(fixtureSeed, 'nothing'))).rejects.toThrow('the seed has 2 mistakes; nothing was loaded:\n'
    + 'nothing: the seed folder is missing – name a folder that holds the seed\n'
    + 'nothing/law: there is no law to evaluate – add at least one file of provisions (docs/law-format.md)');
});

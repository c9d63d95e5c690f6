import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphRows } from '../../../src/graph-model/graph-rows.ts';
import { buildGraph } from '../../../src/seeding/seed-graph.ts';
import { withOverlay } from './with-overlay.ts';

/** What is replaced in a file of the fixture seed. */
export type Edits = Readonly<Record<string, readonly [from: string | RegExp, to: string]>>;

/** The laboratory corrected at the end of 2024 what a datasheet of 2023 said of its model. */
export const correction: Edits = { 'models.yaml': ['  estimated: [trainingFlop]\n', '  estimated: [trainingFlop]\n  superseded:\n    parameters:\n      - value: 670000000000\n        sources: vendor-datasheet\n'] };

/** The graph of the fixture seed with some of its texts replaced. */
export function editedSeed(edits: Edits): Promise<GraphRows> {
  return withOverlay(null, async (folder) => {
    for (const [file, [from, to]] of Object.entries(edits)) {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      const edited = text.replace(from, to);
      expect(edited).not.toBe(text);
      await writeFile(path, edited);
    }
    return buildGraph(folder);
  });
}

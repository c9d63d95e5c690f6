import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Draft } from '../../../../src/importers/folding/draft.ts';
import { seedKinds } from '../../../../src/seeding/kinds/seed-kinds.ts';

/** Gives the work a copy of the seed with the drafts among its records, as if somebody had written them there. */
export async function withDrafts<Result>(drafts: readonly Draft[], work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'seed-with-drafts-'));
  try {
    await cp('seed', folder, { recursive: true });
    for (const { file, prefix } of seedKinds) {
      const added = drafts.filter((draft) => draft.prefix === prefix).map(({ value }) => value);
      if (added.length === 0) continue;
      const path = join(folder, `${file}.yaml`);
      const records = [...parse(await readFile(path, 'utf8'), { version: '1.2', schema: 'core' }) as Draft['value'][], ...added];
      await writeFile(path, JSON.stringify(records.sort((a, b) => (a.id < b.id ? -1 : 1)), null, 1));
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

import './require-node.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { GlobalId } from '../domain/global-id.ts';
import { lawDocument } from '../law-document/law-document.ts';
import { faultsOfNotes, readLawNotes, type LawNotes } from '../law-document/law-notes.ts';
import type { LawSource, RecordedGroup, RecordedInstrument } from '../law-document/law-source.ts';
import type { LawFile } from '../rules/law-file.ts';
import { checkSeed } from '../seeding/checking/check-seed.ts';
import { readLaw } from '../seeding/read-law.ts';
import { readSeed } from '../seeding/read-seed.ts';
import { SeedError } from '../seeding/seed-error.ts';
import { readConfig } from '../server/config.ts';
import { projectRoot } from '../server/project-root.ts';
import { StartError } from '../server/start-error.ts';
import { firstDifference } from './first-difference.ts';
import { runCommand } from './run-command.ts';

/** `npm run --silent law > docs/law.md` writes the law as a document; `npm run law -- --check` fails when the committed one is not what the law says. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const text = lawDocument(await readLawSource(readConfig().seedFolder));
  if (!values.check) {
    process.stdout.write(text);
    return;
  }
  const committed = await readFile(join(projectRoot(), 'docs', 'law.md'), 'utf8').catch(() => '');
  if (committed === text) process.stdout.write('docs/law.md says what the law says.\n');
  else throw new StartError(`docs/law.md differs from the law, first at line ${firstDifference(committed, text)}. Run npm run --silent law > docs/law.md and review its diff.`);
});

/** The law and what stands beside it, once the whole seed is found sound. */
async function readLawSource(seedFolder: string): Promise<LawSource> {
  const [documents, law] = await Promise.all([readSeed(seedFolder), readLaw(seedFolder)]);
  const { mistakes } = checkSeed(documents, law);
  if (mistakes.length > 0 || law.rulebook === null) throw new SeedError(mistakes);
  const records = <Record>(file: string): readonly Record[] => documents.files.get(file)?.value as readonly Record[];
  const named = (file: string, prefix: string) => records<{ readonly id: string; readonly name: string }>(file).map(({ id, name }) => [`${prefix}:${id}` as GlobalId, name] as const);
  const source: Omit<LawSource, 'notes'> = {
    rulebook: law.rulebook,
    files: law.files.map(({ value }) => value as LawFile),
    instruments: records<RecordedInstrument>('regulations'),
    groups: records<RecordedGroup>('country-groups'),
    names: new Map([...named('organizations', 'organization'), ...named('chips', 'chip')]),
  };
  return { ...source, notes: await readNotes(source) };
}

async function readNotes({ instruments, rulebook }: Omit<LawSource, 'notes'>): Promise<LawNotes> {
  const { notes, faults } = readLawNotes(await parsedNotes());
  const found = notes === null ? faults : faultsOfNotes(notes, instruments, rulebook);
  if (notes === null || found.length > 0) throw new StartError(['docs/law-notes.yaml does not fit the law:', ...found.map((fault) => `  ${fault}`)].join('\n'));
  return notes;
}

async function parsedNotes(): Promise<unknown> {
  try {
    return parse(await readFile(join(projectRoot(), 'docs', 'law-notes.yaml'), 'utf8'));
  } catch (error) {
    throw new StartError(`docs/law-notes.yaml can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

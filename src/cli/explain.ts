import './require-node.ts';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { GraphQLError, parse, validate } from 'graphql';
import { explainOperation } from '../../resolvers/explain.ts';
import { buildApiSchema } from '../../schema/index.ts';
import { readConfig } from '../server/config.ts';
import { readRulebook } from '../seeding/read-rulebook.ts';
import { StartError } from '../server/start-error.ts';
import { runCommand } from './run-command.ts';

const usage = 'Usage: npm run explain -- FILE.graphql [--variables \'{"name": "value"}\']';

/** Prints the Cypher statements that answer an operation, without a database. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { variables: { type: 'string', default: '{}' } }, allowPositionals: true });
  const [file] = positionals;
  if (positionals.length !== 1 || file === undefined) throw new StartError(`Name one file.\n${usage}`);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`${file} can't be read (${error.code}).\n${usage}`);
  });
  const schema = await buildApiSchema();
  const document = readDocument(text, file);
  const mistakes = validate(schema, document);
  if (mistakes.length > 0) throw new StartError(mistakes.map((mistake) => `${place(file, mistake)} ${mistake.message}`).join('\n'));
  for (const { text: cypher, parameters } of await explainOperation(schema, document, readVariables(values.variables), { rulebook: await readRulebook(readConfig().seedFolder), today: new Date().toISOString().slice(0, 10) })) {
    process.stdout.write(`${cypher}\n\n// parameters\n${JSON.stringify(parameters, bigIntAsNumber, 2)}\n\n`);
  }
});

function readDocument(text: string, file: string) {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof GraphQLError ? new StartError(`${place(file, error)} ${error.message}`) : error;
  }
}

function readVariables(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new StartError(`--variables is not JSON: ${(error as Error).message}.\n${usage}`);
  }
}

function place(file: string, { locations }: GraphQLError): string {
  const [first] = locations ?? [];
  return first ? `${file}:${first.line}:${first.column}` : file;
}

function bigIntAsNumber(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

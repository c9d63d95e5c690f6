import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print } from 'graphql';
import relayCompiler from 'relay-compiler';
import { hasReservedAlias, relayDialect, relaySchema } from './relay-dialect.mjs';
import { relayPages } from './relay-pages.mjs';
import { scalars } from './scalars.mjs';

/** relay-compiler over one module for each operation, page and record, whose tagged texts it finds itself. Returns how many operations it compiled. */
export function runRelay({ schema, operations, folder }) {
  const source = join(folder, 'src');
  mkdirSync(source, { recursive: true });
  mkdirSync(join(folder, 'artifacts'));
  writeFileSync(join(folder, 'schema.graphql'), relaySchema(schema));
  const compiled = operations.filter(({ document }) => !hasReservedAlias(document));
  const inDialect = relayDialect(schema);
  const modules = [...compiled.map(({ module, document }) => ({ module, document: inDialect(document) })), ...relayPages(schema)];
  for (const { module, document } of modules) writeFileSync(join(source, `${module}.ts`), taggedModule(document));
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ src: './src', schema: './schema.graphql', artifactDirectory: './artifacts', language: 'typescript', customScalarTypes: scalars, requireCustomScalarTypes: true }));
  execFileSync(relayCompiler, ['--noWatchman', '--output', 'quiet-with-errors', join(folder, 'relay.config.json')], { cwd: folder, stdio: 'inherit' });
  return compiled.length;
}

/** Relay writes a tag for each definition. */
function taggedModule({ definitions }) {
  const texts = definitions.map((definition) => `graphql\`\n${print(definition)}\n\`;`);
  return `${texts.join('\n\n')}\n`;
}

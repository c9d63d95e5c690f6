import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { scalars } from './scalars.mjs';

/** graphql-codegen as front ends run it: the types of the whole schema, and those of every operation's variables and answer. */
export async function runCodegen({ schema, operations, folder }) {
  mkdirSync(folder);
  const generate = (filename, documents, plugin) => codegen({
    filename, schema: parse(schema), documents, plugins: [{ plugin: {} }], pluginMap: { plugin },
    config: { strictScalars: true, scalars, immutableTypes: true, enumsAsTypes: true, dedupeOperationSuffix: true },
  });
  const documents = operations.map(({ module, document }) => ({ location: `${module}.graphql`, document }));
  writeFileSync(join(folder, 'schema.ts'), await generate('schema.ts', [], typescript));
  writeFileSync(join(folder, 'operations.ts'), await generate('operations.ts', documents, operationTypes));
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Kind, parse, visit } from 'graphql';

/** Every question of the folders as a front end writes it: one module for each, its operation and fragments named after the module, as Relay asks. */
export function clientOperations(folders) {
  return folders.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort().map((file) => clientOperation(join(folder, file))));
}

function clientOperation(path) {
  const module = pascalCase(basename(path, '.graphql'));
  const named = (name) => ({ kind: Kind.NAME, value: name });
  const fragment = ({ name, ...node }) => ({ ...node, name: named(`${module}_${name.value}`) });
  const document = visit(parse(readFileSync(path, 'utf8')), {
    OperationDefinition: (node) => ({ ...node, name: named(`${module}Query`) }),
    FragmentDefinition: fragment,
    FragmentSpread: fragment,
  });
  return { module, document };
}

function pascalCase(name) {
  return name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}

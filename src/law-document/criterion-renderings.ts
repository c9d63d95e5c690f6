import { testsOf, type Criterion } from '../rules/criterion.ts';
import { metricOf } from '../rules/metrics.ts';
import { sentence } from '../rules/sentence.ts';
import { criterionCypher } from './criterion-cypher.ts';
import { nameOf, type LawSource } from './law-source.ts';
import { figure, logicTree } from './logic-tree.ts';
import { blocks, code, listed } from './markdown.ts';

/** One criterion in its three renderings: in words, as it is evaluated, and as the database is asked. */
export function renderings(criterion: Criterion, source: LawSource): string {
  const products = testsOf(criterion).flatMap(({ products: named = [] }) => named);
  return blocks(
    `*In words:* ${sentence(criterion)}.`,
    products.length === 0 ? '' : `*Products:* ${products.map((id) => nameOf(source, id)).join(', ')}.`,
    '*As evaluated:*',
    code(logicTree(criterion)),
    asCypher(criterion),
  );
}

function asCypher(criterion: Criterion): string {
  const compiled = criterionCypher(criterion);
  if (compiled === null) {
    const others = [...new Set(testsOf(criterion).filter(({ metric }) => metricOf(metric).subject !== 'CHIP').map(({ metric }) => metric))];
    return `*As Cypher:* not compiled, because ${listed(others)} ${others.length === 1 ? 'is no figure' : 'are no figures'} of a chip.`;
  }
  return blocks('*As Cypher:*', code(compiled.text, 'cypher'), `with ${parametersText(compiled.parameters)}.`);
}

/** Parameters of one value together: "`$param1` and `$param2` = 4800". */
function parametersText(parameters: ReadonlyMap<string, unknown>): string {
  const byValue = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    const text = valueText(value);
    byValue.set(text, [...(byValue.get(text) ?? []), `\`$${name}\``]);
  }
  return [...byValue].map(([text, names]) => `${listed(names)} = ${text}`).join('; ');
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return `the ids of the ${value.length} products`;
  return typeof value === 'number' ? figure(value) : String(value);
}

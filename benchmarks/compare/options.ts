import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface CompareOptions {
  readonly sizes: readonly number[];
  /** Whether a case is to be measured. */
  readonly only: (name: string) => boolean;
  readonly quick: boolean;
  /** Where the graphs of all sizes are kept. */
  readonly data: string;
  readonly write: boolean;
}

export function compareOptions(args: readonly string[]): CompareOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string', default: '1,10,100' }, only: { type: 'string' }, quick: { type: 'boolean', default: false }, data: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const sizes = [...new Set(values.sizes.split(',').map(Number))].sort((one, other) => one - other);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error(`--sizes takes whole numbers from 1, with commas between them; not "${values.sizes}".`);
  const names = values.only?.split(',');
  return { sizes, only: (name) => names === undefined || names.includes(name), quick: values.quick, data: resolve(values.data ?? join(tmpdir(), 'chip-export-controls-compare')), write: values.write };
}

import type { CellParser } from '../mapping/cells.ts';
import { meaning } from '../mapping/cells.ts';

/** Whether the weights can be had, under whatever terms. `Open model weights?`, where a table has it, says the same in every row. */
export const openWeights: CellParser<boolean> = (cell, lookups) => {
  const read = meaning('accessibility')(cell, lookups);
  return 'rejected' in read || read.value === undefined ? { ...read, value: undefined } : { value: read.value.startsWith('OPEN_WEIGHTS') };
};

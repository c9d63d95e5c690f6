import type { Row } from '../../domain/graph.ts';
import type { ReferencePlan } from '../plan/plan.ts';
import { decodeObject } from './decode.ts';
import type { ReferenceTable } from './referenced-records.ts';

/** The columns that `renderReferences` made, as tables. */
export function decodeReferences(references: readonly ReferencePlan[], columns: Row): readonly ReferenceTable[] {
  return references.map(({ nodes, object }, index) => ({ nodes, records: (columns[index] as readonly (readonly unknown[])[]).map((values) => decodeObject(object, values)) }));
}

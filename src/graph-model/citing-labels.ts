import type { NodeLabel } from './node-kinds.ts';
import { relationshipKinds } from './relationship-kinds.ts';

/** The kinds whose records name their sources. */
export const citingLabels: readonly NodeLabel[] = relationshipKinds.CITES.from;

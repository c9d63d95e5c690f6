import { ApiError } from '../../domain/api-error.ts';
import { prefixOf, requirePrefix } from '../../domain/global-id.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { walkedLabels } from '../../graph-model/walked-relations.ts';

/** A record that a question names: its kind stands in the statement, its id is a parameter. */
export interface NamedRecord {
  readonly argument: string;
  readonly id: string;
  readonly label: NodeLabel;
}

/** Fails for an id that does not say its kind, and for what relations do not lead to. */
export function namedRecord(argument: string, text: string): NamedRecord {
  const id = requirePrefix(text, argument);
  const prefix = prefixOf(id);
  const label = walkedLabels.find((each) => nodeKinds[each].prefix === prefix);
  if (label === undefined) throw new ApiError('BAD_USER_INPUT', `${argument} "${id.slice(0, 80)}" is a ${prefix}: it says where facts come from, and no relation between records leads to it. Ask for a record itself, for example chip:nvidia-h20-96gb.`, { argument });
  return { argument, id, label };
}

import { globalId } from '../../domain/global-id.ts';
import type { Companion } from './seed-kind.ts';

interface RecordedCriterion {
  readonly id: string;
  readonly eccn?: string | undefined;
  readonly outcome: string;
  readonly logic: unknown;
  readonly destination?: string | undefined;
  readonly from?: string | undefined;
  readonly note?: string | undefined;
}

/** A criterion as the facts record it; what is evaluated lives in seed/law. */
export function criterionCompanion(regulation: string, criterion: RecordedCriterion, position: number): Companion {
  const { id: localId, logic, ...values } = criterion;
  const id = globalId('criterion', `${regulation}/${localId}`);
  const properties = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Readonly<Record<string, string>>;
  return {
    label: 'Criterion',
    node: { id, properties: { ...properties, logic: typeof logic === 'string' ? logic : JSON.stringify(logic), position } },
    link: { type: 'HAS_CRITERION', toLabel: 'Criterion', to: id, properties: { position } },
  };
}

import type { Subject } from '../rules/metrics.ts';

/** What a criterion speaks of, as a lawyer names it. */
export const subjectWords: Readonly<Record<Subject, string>> = {
  CHIP: 'integrated circuits', MEMORY: 'memory', SYSTEM: 'computing systems', MODEL: 'artificial-intelligence models', PARTY: 'parties', TRANSACTION: 'transactions',
};

/** PRESUMPTION_OF_DENIAL as a lawyer writes it; the symbol of an entry stays one. */
export function inWords(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ').replace('3a090 a', '3A090.a');
}

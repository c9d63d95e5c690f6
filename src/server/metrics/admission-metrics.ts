import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { LoadGate } from '../http/admission/load-gate.ts';

/** Who is being worked for and who waits. Who is refused is counted among the requests, as OVERLOADED and RATE_LIMITED. */
export function admissionMetrics(registry: Registry, gates: Readonly<Record<'question' | 'export', LoadGate>>): void {
  const gauge = (name: string, help: string, of: (gate: LoadGate) => number): void => registry.registerMetric(new Gauge({
    name, help, labelNames: ['kind'], registers: [],
    collect() {
      for (const [kind, gate] of Object.entries(gates)) this.set({ kind }, of(gate));
    },
  }));
  gauge('chip_export_controls_requests_working', 'Requests that are worked on now, by kind: question or export.', (gate) => gate.working);
  gauge('chip_export_controls_requests_waiting', 'Requests that wait for a place, by kind.', (gate) => gate.waiting);
}

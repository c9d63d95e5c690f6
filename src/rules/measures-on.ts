import { OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import { enforcementOn, type Enforcement } from './enforcement.ts';
import { evaluate, type TraceStep } from './evaluate.ts';
import type { Quantities, Subject } from './metrics.ts';
import type { Measure, Provision, ProvisionDates, Rulebook } from './rulebook.ts';
import type { Outcome } from './three-valued.ts';

/** What one criterion says of an item on a day, apart from any status. */
export interface MeasureOutcome {
  readonly id: string;
  readonly regulationId: Measure['regulationId'];
  readonly jurisdiction: string;
  readonly effect: Measure['effect'];
  readonly paragraph: string | null;
  readonly text: string;
  readonly citation: string;
  readonly outcome: Outcome;
  readonly enforcement: Enforcement;
  readonly trace: readonly TraceStep[];
}

/** The measures on one subject that stand in the law on the day: duties, investment rules, presumptions and, for models, the control of their weights. */
export function measuresOn(rulebook: Rulebook, subject: Subject, quantities: Quantities, date: IsoDate): readonly MeasureOutcome[] {
  const measures = rulebook.measures.filter((measure) => measure.subject === subject && stands(measure.dates, date)).map((measure): MeasureOutcome => {
    const { id, regulationId, jurisdiction, effect, text, citation } = measure;
    return { id, regulationId, jurisdiction, effect, paragraph: null, text, citation, ...evaluate(measure.criterion, quantities), enforcement: enforcementOn(measure.dates, date) };
  });
  const provisions = subject === 'CHIP' ? [] : rulebook.provisions.filter((provision) => provision.subject === subject && stands(provision.dates, date)).flatMap((provision) => ofProvision(provision, quantities, date));
  return [...provisions, ...measures];
}

function ofProvision(provision: Provision, quantities: Quantities, date: IsoDate): readonly MeasureOutcome[] {
  return provision.paragraphs.map(({ paragraph, text, citation, criterion }) => ({
    id: `${provision.id}/${paragraph}`, regulationId: provision.regulationId, jurisdiction: 'US', effect: 'LICENSE_REQUIRED', paragraph, text, citation, ...evaluate(criterion, quantities),
    enforcement: enforcementOn(provision.dates, date),
  }));
}

function stands({ effective, expires }: ProvisionDates, date: IsoDate): boolean {
  return effective <= date && date < (expires ?? OPEN_END);
}

import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Classification } from './classify.ts';
import type { DeterminationInput } from './determination.ts';
import type { EndUserScreening } from './end-user.ts';
import type { Quantities } from './metrics.ts';
import { binds, reachOf, type Seat } from './reach.ts';
import type { Rulebook } from './rulebook.ts';
import { withinOneCountry } from './same-country.ts';
import { lawOnDate, type LawOnDate, type StatusRule } from './status-rules.ts';
import { allOf, type Outcome } from './three-valued.ts';

/** One export, with the law in force on its day. */
export interface Situation {
  readonly law: LawOnDate;
  readonly destination: string;
  readonly date: IsoDate;
  readonly exportedFrom: string;
  readonly exporterId: GlobalId | null;
  readonly endUser: Seat | null;
  /** Whether a control on the end user asks for a license of any item subject to the EAR; FALSE where no end user is named. */
  readonly endUserControl: Outcome;
  readonly usOrigin: boolean;
  readonly quantities: Quantities;
  readonly dieAreaMm2: number | undefined;
}

/** What the evaluator looks at: the law of the day, and the facts of the export. */
export function situationOf(rulebook: Rulebook, { chip, subject = 'CHIP', destination, asOf, exportedFrom = 'US', exporterId = chip.vendorId }: DeterminationInput, screening: EndUserScreening | null): Situation {
  return {
    law: lawOnDate(rulebook, asOf, 'ENFORCED', subject),
    destination,
    date: asOf,
    exportedFrom,
    exporterId: exporterId ?? null,
    endUser: screening?.seat ?? null,
    endUserControl: screening?.outcome ?? 'FALSE',
    usOrigin: chip.quantities.usOrigin === true,
    quantities: chip.id === undefined || chip.quantities.id === chip.id ? chip.quantities : { ...chip.quantities, id: chip.id },
    dieAreaMm2: chip.dieAreaMm2 ?? undefined,
  };
}

export function isExport({ destination, exportedFrom }: Pick<Situation, 'destination' | 'exportedFrom'>): boolean {
  return !withinOneCountry(destination, exportedFrom);
}

const lastReach = new WeakMap<StatusRule, { readonly destination: string; readonly date: IsoDate; readonly outcome: Outcome }>();

/** The chips of one question go to one place on one day. */
export function reachIn({ destination, date, endUser }: Situation, rule: StatusRule): Outcome {
  if (endUser !== null) return reachOf(rule, destination, date, endUser).outcome;
  const last = lastReach.get(rule);
  if (last?.destination === destination && last.date === date) return last.outcome;
  const { outcome } = reachOf(rule, destination, date, null);
  lastReach.set(rule, { destination, date, outcome });
  return outcome;
}

/** Whether the rule asks for a license here, given how it comes out for the item. */
export function catches(situation: Situation, { rule, outcome }: Pick<Classification, 'rule' | 'outcome'>): Outcome {
  return allOf([rule.doubt === null ? 'TRUE' : 'UNKNOWN', binds(rule, situation.exporterId), outcome, reachIn(situation, rule)]);
}

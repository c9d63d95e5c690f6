import type { GraphQLResolveInfo } from 'graphql';
import type { GlobalId } from '../../domain/global-id.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { JudgedChip } from '../../rules/determination.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { rulesUnder } from '../../rules/status-rules.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { Question, Template } from '../given/compile-once.ts';
import { compileOnce } from '../given/compile-once.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodeObject, decodePage, responseKey } from '../rows/decode.ts';
import { decodeChipFacts } from '../law/facts/chip-facts.ts';
import type { ConstraintsPlan, TrainedUnderPlan } from './plan-trained-under.ts';
import { planTrainedUnder } from './plan-trained-under.ts';
import { renderTrainedUnder } from './render-trained-under.ts';
import { routeSources } from './rows.ts';
import { undeterminedReasons } from './undetermined-reasons.ts';

/** A constraint as the graph holds it: what the law is applied to, and the objects selected of it. */
export interface ReadConstraint {
  readonly plan: ConstraintsPlan;
  /** As the statement found it; the law says it once more with its reasons. */
  readonly status: string;
  readonly date: IsoDate;
  readonly dateBasis: string;
  readonly destination: string;
  readonly useId: GlobalId;
  readonly named: readonly JudgedChip[];
  readonly candidates: readonly JudgedChip[];
  /** `use` and `destination` by response name. */
  readonly objects: DecodedObject;
  /** For each response name of `routes`: the routes of purchases tied to the use, and the evidence for each chip. */
  readonly routes: readonly { readonly key: string; readonly purchases: readonly DecodedObject[]; readonly chips: readonly DecodedObject[]; readonly evidenceKeys: readonly string[] }[];
}

export interface TrainedUnderAnswer {
  readonly asked: TrainedUnderPlan;
  readonly regulation: { readonly id: string; readonly effectiveFrom: IsoDate | null; readonly jurisdiction: string | null; readonly modeledFrom: IsoDate | null } | null;
  readonly near: readonly string[];
  readonly page: DecodedObject;
  /** Whether each row of the page surely was in force. */
  readonly certain: readonly boolean[];
  /** The constraints of each row of the page, by edge. */
  readonly constraints: readonly (readonly ReadConstraint[])[];
  readonly totalCount: number;
  readonly coverage: { readonly considered: number; readonly determined: number; readonly undetermined: number; readonly withoutHardware: number; readonly withoutTrainingDates: number; readonly certain: number; readonly possible: number; readonly reasons: readonly { readonly reason: string; readonly count: number }[] };
}

export function compileTrainedUnder(info: GraphQLResolveInfo, rulebook: Rulebook, today: IsoDate): Compiled<TrainedUnderAnswer> {
  return compileOnce(info, [today, rulebook], (question) => compile(question, rulebook, today));
}

function compile(info: Question, rulebook: Rulebook, today: IsoDate): Template<TrainedUnderAnswer> {
  const plan = planTrainedUnder(info, today, rulebook);
  // What never bites is taken as in force by its text (AI Diffusion): the status is of the whole law as it is enforced all the same.
  const enforced = rulesUnder(rulebook, plan.regulationId as GlobalId);
  const rules = enforced.length > 0 ? enforced : rulesUnder(rulebook, plan.regulationId as GlobalId, 'CODIFIED');
  const modeled = rules.map(({ from, until }) => ({ from, until }));
  const isOwn = rules.length === 0 || rules.some(({ regulationId }) => regulationId === plan.regulationId);
  const onlyDestinations = isOwn ? null : [...new Set(rules.flatMap(({ destinations }) => destinations.map(({ code }) => code)))].sort();
  return {
    statement: renderTrainedUnder(plan, { rulebook, modeled, onlyDestinations }),
    days: plan.days,
    asksByIds: plan.asked.size > 0,
    root: plan.root,
    appliesLaw: true,
    references: plan.references,
    decode: ([id, effectiveFrom, jurisdiction, near, rows, ...counts]) => {
      const [totalCount, considered, determined, undetermined, withoutHardware, withoutTrainingDates, certain] = counts as [number, number, number, number, number, number, number];
      const reasons = plan.wantsReasons ? undeterminedReasons.map((reason, index) => ({ reason, count: (counts[7] as readonly number[])[index] ?? 0 })).filter(({ count }) => count > 0) : [];
      const read = (rows ?? []) as readonly (readonly unknown[])[];
      const kept = read.slice(0, plan.page.size);
      const ordered = plan.page.backward ? [...kept].reverse() : kept;
      return {
        asked: plan,
        regulation: id === null ? null : { id: String(id), effectiveFrom: effectiveFrom as IsoDate | null, jurisdiction: jurisdiction as string | null, modeledFrom: modeled.map(({ from }) => from).sort()[0] ?? null },
        near: near as readonly string[],
        page: decodePage(plan.page, [read, totalCount]),
        certain: ordered.map((row) => row.at(-2) === true),
        constraints: ordered.map((row) => (row.at(-1) as readonly (readonly unknown[])[]).flatMap((constraint) => decodeConstraint(plan.constraints, constraint))),
        totalCount,
        coverage: { considered, determined, undetermined, withoutHardware, withoutTrainingDates, certain, possible: considered - certain, reasons },
      };
    },
  };
}

function decodeConstraint(plans: readonly ConstraintsPlan[], row: readonly unknown[]): readonly ReadConstraint[] {
  const [status, date, dateBasis, destination, useId, named, candidates, ...selected] = row as [string, string, string, string, GlobalId, unknown[][]?, unknown[][]?, ...unknown[]];
  let column = 0;
  const next = (): readonly unknown[] => selected[column++] as readonly unknown[];
  return plans.map((plan) => ({
    plan, status, date, dateBasis, destination, useId,
    named: (named ?? []).map(decodeChipFacts),
    candidates: (candidates ?? []).map(decodeChipFacts),
    objects: Object.fromEntries([
      ...plan.uses.map(({ key, object }) => [responseKey(key), decodeObject(object, next())] as const),
      ...plan.destinations.map(({ key, object }) => [responseKey(key), decodeObject(object, next()[0] as readonly unknown[])] as const),
    ]),
    routes: plan.routes.map(({ key, object, ofChip }) => {
      const [purchases, ...chips] = routeSources.map((type) => next().map((each) => decodeObject(type === 'HARDWARE_FROM' ? object : ofChip, each as readonly unknown[])));
      return { key, purchases: purchases ?? [], chips: chips.flat(), evidenceKeys: ofChip.values.filter(({ kind }) => kind === 'related').map((evidence) => responseKey(evidence.key)) };
    }),
  }));
}
